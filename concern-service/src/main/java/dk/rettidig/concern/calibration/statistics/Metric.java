package dk.rettidig.concern.calibration.statistics;

/**
 * How far apart two categories are, squared (K. Krippendorff, Content Analysis, chapter on
 * reliability).
 */
public enum Metric {
  /** Equal or not. */
  NOMINAL {
    @Override
    double squared(int low, int high, double[] totals) {
      return 1;
    }
  },
  /** By how many answers lie between them: only the order of the categories counts. */
  ORDINAL {
    @Override
    double squared(int low, int high, double[] totals) {
      double between = -(totals[low] + totals[high]) / 2;
      for (int category = low; category <= high; category++) {
        between += totals[category];
      }
      return between * between;
    }
  },
  /** By how many steps lie between them, each as wide as the next. */
  INTERVAL {
    @Override
    double squared(int low, int high, double[] totals) {
      double steps = (double) high - low;
      return steps * steps;
    }
  };

  /**
   * The squared distance of two different categories.
   *
   * @param totals how often each category was chosen over all units
   */
  abstract double squared(int low, int high, double[] totals);
}
