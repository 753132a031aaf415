package dk.rettidig.common.text;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of a service for its codes: Danish, or English where the reader asks for it (D16). */
public final class Words {

  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String bundle;
  private final ClassLoader owner;

  private Words(String bundle, ClassLoader owner) {
    this.bundle = bundle;
    this.owner = owner;
  }

  /**
   * The words of a bundle.
   *
   * @param bundle e.g. {@code dk.rettidig.concern.words}, with a file for {@code da} and {@code en}
   * @param owner a class of the service
   */
  public static Words in(String bundle, Class<?> owner) {
    return new Words(bundle, owner.getClassLoader());
  }

  /**
   * The words for a code.
   *
   * @param key e.g. {@code import.missing}
   * @throws java.util.MissingResourceException when nobody wrote them
   */
  public String of(String key, Locale language) {
    Locale known = language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("da");
    return ResourceBundle.getBundle(bundle, known, owner, EXACT).getString(key);
  }
}
