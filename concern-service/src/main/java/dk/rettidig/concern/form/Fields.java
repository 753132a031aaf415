package dk.rettidig.concern.form;

import dk.rettidig.concern.freetext.FreeText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the fields of a request apart. */
public final class Fields {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  private Fields() {}

  /**
   * What must be there.
   *
   * @throws Incomplete when it is missing or blank
   */
  public static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw Incomplete.missing(field);
    }
    return value;
  }

  /**
   * A text that must be there.
   *
   * @throws Incomplete when it is missing or blank
   * @throws dk.rettidig.concern.freetext.TextTooLong when it is longer than a text may be
   */
  public static String text(String field, @Nullable String value) {
    return FreeText.within(field, required(field, value));
  }

  /**
   * A text that may be there; a blank one is none.
   *
   * @throws dk.rettidig.concern.freetext.TextTooLong when it is longer than a text may be
   */
  public static @Nullable String optional(String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : FreeText.within(field, text);
  }

  /**
   * The id that a client made, in the form that the contracts promise to others.
   *
   * @throws Incomplete when it is missing, or is no id
   */
  public static String madeByClient(String field, @Nullable String id) {
    if (!ID.matcher(required(field, id)).matches()) {
      throw Incomplete.impossible(field);
    }
    return required(field, id);
  }
}
