package dk.rettidig.concern.calibration.statistics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha: agreement of any number of raters, some of whose answers may be missing; 1
 * where all agree, 0 where they agree as if by chance, below where they agree less (K.
 * Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011).
 */
public final class KrippendorffAlpha {

  private KrippendorffAlpha() {}

  /**
   * The agreement.
   *
   * @param units how often each category was chosen, for each thing that was rated; the categories
   *     in their order, as many in every unit
   * @return nothing where no two answers can differ: fewer than two on every unit, or one category
   *     throughout
   */
  public static OptionalDouble of(List<int[]> units, Metric metric) {
    List<int[]> pairable = units.stream().filter(unit -> sum(unit) > 1).toList();
    if (pairable.isEmpty()) {
      return OptionalDouble.empty();
    }
    double[] totals = totals(pairable);
    double expected = pairs(totals, totals, metric);
    if (expected == 0) {
      return OptionalDouble.empty();
    }
    double observed = 0;
    double all = 0;
    for (int[] unit : pairable) {
      int answers = sum(unit);
      observed += pairs(doubles(unit), totals, metric) / (answers - 1);
      all += answers;
    }
    return OptionalDouble.of(1 - (all - 1) * observed / expected);
  }

  /** The distances of all pairs of different categories. */
  private static double pairs(double[] counts, double[] totals, Metric metric) {
    double sum = 0;
    for (int low = 0; low < counts.length; low++) {
      for (int high = low + 1; high < counts.length; high++) {
        sum += counts[low] * counts[high] * metric.squared(low, high, totals);
      }
    }
    return sum;
  }

  private static double[] totals(List<int[]> units) {
    double[] totals = new double[units.getFirst().length];
    for (int[] unit : units) {
      for (int category = 0; category < totals.length; category++) {
        totals[category] += unit[category];
      }
    }
    return totals;
  }

  private static double[] doubles(int[] counts) {
    double[] same = new double[counts.length];
    for (int category = 0; category < counts.length; category++) {
      same[category] = counts[category];
    }
    return same;
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}
