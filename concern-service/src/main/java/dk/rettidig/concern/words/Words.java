package dk.rettidig.concern.words;

import java.util.Locale;
import java.util.ResourceBundle;

/** Finds the words for a code; Danish unless the reader asked for English. */
public final class Words {

  private static final String BUNDLE = "dk.rettidig.concern.words";
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Words() {}

  /**
   * The words for a code.
   *
   * @param key e.g. {@code import.missing}
   * @throws java.util.MissingResourceException when nobody wrote them
   */
  public static String of(String key, Locale language) {
    return ResourceBundle.getBundle(BUNDLE, known(language), EXACT).getString(key);
  }

  private static Locale known(Locale language) {
    return language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("da");
  }
}
