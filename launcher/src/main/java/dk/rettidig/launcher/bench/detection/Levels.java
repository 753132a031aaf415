package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Placement;

/** A scale as raters read it. */
final class Levels {

  static final int FIVE = 5;

  private final String scale;
  private final double[] cuts;

  /**
   * @param cuts the strain at which each level but the first begins
   */
  private Levels(String scale, double[] cuts) {
    this.scale = scale;
    this.cuts = cuts;
  }

  static Levels of(Parameters parameters, int levels) {
    return new Levels(
        "simulated-%d@1.0".formatted(levels), parameters.numbers("rounds.cuts." + levels));
  }

  int count() {
    return cuts.length + 1;
  }

  int level(double strain) {
    int level = 1;
    for (double cut : cuts) {
      if (strain >= cut) {
        level++;
      }
    }
    return level;
  }

  Placement placement(int level) {
    return new Placement(scale, level, count());
  }
}
