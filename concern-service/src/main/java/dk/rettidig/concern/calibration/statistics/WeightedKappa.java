package dk.rettidig.concern.calibration.statistics;

import java.util.OptionalDouble;

/**
 * Cohen's weighted kappa: agreement of two raters on an ordered scale; 1 where both agree
 * throughout, 0 where they agree as if by chance (J. Cohen, Psychological Bulletin 70, 1968).
 */
public final class WeightedKappa {

  private WeightedKappa() {}

  /** How much a disagreement weighs by the steps that lie between the two answers. */
  public enum Weights {
    /** Each step as much as the next. */
    LINEAR,
    /** By the square of the steps: one far apart weighs more than several close by. */
    QUADRATIC;

    private double of(int steps) {
      return this == LINEAR ? Math.abs(steps) : (double) steps * steps;
    }
  }

  /**
   * The agreement.
   *
   * @param table how many things the first rater put in the row's category and the second in the
   *     column's; square, the categories in their order
   * @return nothing where the two cannot differ: nothing was rated, or all in one category
   */
  public static OptionalDouble of(int[][] table, Weights weights) {
    int size = table.length;
    double[] first = new double[size];
    double[] second = new double[size];
    double all = 0;
    double observed = 0;
    for (int row = 0; row < size; row++) {
      for (int column = 0; column < size; column++) {
        first[row] += table[row][column];
        second[column] += table[row][column];
        all += table[row][column];
        observed += table[row][column] * weights.of(row - column);
      }
    }
    double expected = expected(first, second, weights);
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - all * observed / expected);
  }

  private static double expected(double[] first, double[] second, Weights weights) {
    double sum = 0;
    for (int row = 0; row < first.length; row++) {
      for (int column = 0; column < second.length; column++) {
        sum += first[row] * second[column] * weights.of(row - column);
      }
    }
    return sum;
  }
}
