package dk.rettidig.launcher.bench.detection;

import java.util.Locale;

/** Numbers as they are printed, the same in every language of the machine. */
final class Figures {

  private Figures() {}

  static String one(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f", value);
  }

  static String two(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  static String whole(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
