package dk.rettidig.launcher.bench.detection;

/** A number for each week of an observation. */
final class Weeks {

  private final double[] values;

  Weeks(double[] values) {
    this.values = values.clone();
  }

  /** The week's number; after the last week, that one's. */
  double at(int week) {
    return values[Math.min(week, values.length - 1)];
  }
}
