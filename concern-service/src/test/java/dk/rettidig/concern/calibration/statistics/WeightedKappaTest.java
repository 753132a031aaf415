package dk.rettidig.concern.calibration.statistics;

import static dk.rettidig.concern.calibration.statistics.WeightedKappa.Weights.LINEAR;
import static dk.rettidig.concern.calibration.statistics.WeightedKappa.Weights.QUADRATIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightedKappaTest {

  /** Two dermatologists on 88 patients, four grades: the example of SAS/STAT, PROC FREQ. */
  private static final int[][] DERMATOLOGISTS = {
    {10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}
  };

  /** Two film critics on 160 films: A. Agresti and L. Winner, Chance 10 (1997). */
  private static final int[][] CRITICS = {{24, 8, 13}, {8, 13, 11}, {10, 9, 64}};

  /** Wife and husband on 91 couples: A. Agresti, Categorical Data Analysis; in R's package vcd. */
  private static final int[][] COUPLES = {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}};

  @Test
  void isWhatWasPublishedWithLinearWeights() {
    assertThat(WeightedKappa.of(DERMATOLOGISTS, LINEAR)).hasValueCloseTo(0.5082, within(0.00005));
    assertThat(WeightedKappa.of(CRITICS, LINEAR)).hasValueCloseTo(0.427, within(0.0005));
    assertThat(WeightedKappa.of(COUPLES, LINEAR)).hasValueCloseTo(0.2374, within(0.00005));
  }

  /**
   * With quadratic weights kappa is Lin's concordance of the two raters' steps: twice the
   * covariance over the sum of the variances and the squared difference of the means (K.
   * Krippendorff, Sociological Methodology 2, 1970; J. Fleiss and J. Cohen, Educational and
   * Psychological Measurement 33, 1973).
   */
  @Test
  void isTheConcordanceOfTheStepsWithQuadraticWeights() {
    for (int[][] table : new int[][][] {DERMATOLOGISTS, CRITICS, COUPLES}) {
      assertThat(WeightedKappa.of(table, QUADRATIC))
          .hasValueCloseTo(concordance(table), within(1e-12));
    }
  }

  /** On two categories every weight is the same, and kappa is Cohen's of 1960. */
  @Test
  void isTheUnweightedOneOnTwoCategories() {
    int[][] table = {{20, 5}, {10, 15}};

    assertThat(WeightedKappa.of(table, LINEAR)).hasValueCloseTo(0.4, within(1e-12));
    assertThat(WeightedKappa.of(table, QUADRATIC)).hasValueCloseTo(0.4, within(1e-12));
  }

  @Test
  void isNothingWhereTheTwoCannotDiffer() {
    assertThat(WeightedKappa.of(new int[][] {{0, 0}, {0, 0}}, LINEAR)).isEmpty();
    assertThat(WeightedKappa.of(new int[][] {{7, 0}, {0, 0}}, QUADRATIC)).isEmpty();
  }

  private static double concordance(int[][] table) {
    double n = 0;
    double x = 0;
    double y = 0;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < table.length; column++) {
        double count = table[row][column];
        n += count;
        x += count * row;
        y += count * column;
        xx += count * row * row;
        yy += count * column * column;
        xy += count * row * column;
      }
    }
    double apart = x / n - y / n;
    double variances = xx / n - x * x / n / n + yy / n - y * y / n / n;
    return 2 * (xy / n - x * y / n / n) / (variances + apart * apart);
  }
}
