package dk.rettidig.concern.round.web;

import dk.rettidig.concern.freetext.FreeText;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.round.Invalid;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request must hold. */
final class Fields {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,63}");

  private Fields() {}

  static <T> T required(String field, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw Invalid.missing(field);
    }
    return value;
  }

  /**
   * The id that a client made, in the form that the contracts promise to others.
   *
   * @throws Invalid when it is missing, or is no id
   */
  static String madeByClient(String field, @Nullable String id) {
    if (!ID.matcher(required(field, id)).matches()) {
      throw Invalid.impossible(field);
    }
    return required(field, id);
  }

  /**
   * The scale.
   *
   * @throws Invalid when there can be none such
   */
  static InstrumentVersion scale(String id, String version) {
    try {
      return new InstrumentVersion(id, version);
    } catch (IllegalArgumentException _) { // malformed, so nothing that exists
      throw Invalid.impossible("instrument");
    }
  }

  static @Nullable String optional(String field, @Nullable String text) {
    return text == null || text.isBlank() ? null : FreeText.within(field, text);
  }
}
