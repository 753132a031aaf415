package dk.rettidig.concern.instrument;

import java.util.regex.Pattern;

/** What the codes of a model may look like; the same patterns stand in the JSON Schema. */
final class Code {

  static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
  static final Pattern VERSION = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4}){0,2}");
  static final Pattern LEVEL = Pattern.compile("[0-9a-z]{1,12}");
  static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9.-]{0,59}");

  private Code() {}

  static void require(Pattern pattern, String value, String what) {
    if (!pattern.matcher(value).matches()) {
      throw new IllegalArgumentException(what + " is not of the form " + pattern + ": " + value);
    }
  }
}
