package dk.rettidig.common.readlog;

import java.util.regex.Pattern;

/** What may stand readable in the log: codes and ids, never words. */
final class Codes {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9:._-]{0,99}");

  private Codes() {}

  static void check(String name, String code) {
    if (!FORM.matcher(code).matches()) {
      throw new IllegalArgumentException(name + " is not a code");
    }
  }
}
