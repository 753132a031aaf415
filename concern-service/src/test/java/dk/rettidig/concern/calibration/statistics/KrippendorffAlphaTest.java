package dk.rettidig.concern.calibration.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KrippendorffAlphaTest {

  /** Stands where an observer gave no value. */
  private static final int NONE = 0;

  /**
   * The reliability data of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011),
   * section D: four observers, twelve units, five categories, seven values missing.
   */
  private static final int[][] OBSERVERS = {
    {1, 2, 3, 3, 2, 1, 4, 1, 2, NONE, NONE, NONE},
    {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NONE, 3},
    {NONE, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NONE},
    {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NONE},
  };

  @ParameterizedTest
  @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849"})
  void isWhatKrippendorffPublished(Metric metric, double published) {
    assertThat(KrippendorffAlpha.of(counted(OBSERVERS, 5), metric))
        .hasValueCloseTo(published, within(0.0005));
  }

  /** The two observers, ten units and two categories of section A of the same paper. */
  @Test
  void isWhatKrippendorffPublishedForTwoObserversWithoutMissingValues() {
    int[][] observers = {
      {1, 2, 1, 1, 1, 1, 1, 1, 2, 1},
      {2, 2, 2, 1, 1, 2, 1, 1, 1, 1},
    };

    assertThat(KrippendorffAlpha.of(counted(observers, 2), Metric.NOMINAL))
        .hasValueCloseTo(0.095, within(0.0005));
  }

  @Test
  void isOneWhereAllAgreeAndBelowZeroWhereAllDiffer() {
    assertThat(KrippendorffAlpha.of(List.of(new int[] {3, 0}, new int[] {0, 3}), Metric.ORDINAL))
        .hasValue(1);
    assertThat(
            KrippendorffAlpha.of(List.of(new int[] {1, 1}, new int[] {1, 1}), Metric.ORDINAL)
                .orElseThrow())
        .isNegative();
  }

  @Test
  void weighsByOrderOnlyWhatTheMetricSays() {
    List<int[]> near = List.of(new int[] {4, 2, 0}, new int[] {0, 0, 6}, new int[] {6, 0, 0});
    List<int[]> far = List.of(new int[] {4, 0, 2}, new int[] {0, 6, 0}, new int[] {6, 0, 0});

    assertThat(KrippendorffAlpha.of(near, Metric.ORDINAL).orElseThrow())
        .isGreaterThan(KrippendorffAlpha.of(far, Metric.ORDINAL).orElseThrow());
    assertThat(KrippendorffAlpha.of(near, Metric.NOMINAL).orElseThrow())
        .isEqualTo(KrippendorffAlpha.of(far, Metric.NOMINAL).orElseThrow());
  }

  @Test
  void isNothingWhereNoTwoAnswersCanDiffer() {
    assertThat(KrippendorffAlpha.of(List.of(), Metric.ORDINAL)).isEmpty();
    assertThat(KrippendorffAlpha.of(List.of(new int[] {1, 0}), Metric.ORDINAL)).isEmpty();
    assertThat(KrippendorffAlpha.of(List.of(new int[] {5, 0}), Metric.ORDINAL)).isEmpty();
  }

  private static List<int[]> counted(int[][] observers, int categories) {
    return IntStream.range(0, observers[0].length)
        .mapToObj(unit -> {
          int[] counts = new int[categories];
          Arrays.stream(observers)
              .filter(values -> values[unit] != NONE)
              .forEach(values -> counts[values[unit] - 1]++);
          return counts;
        })
        .toList();
  }
}
