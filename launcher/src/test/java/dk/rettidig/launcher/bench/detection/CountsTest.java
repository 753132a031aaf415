package dk.rettidig.launcher.bench.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountsTest {

  private static final double MONTH = 365.25 / 12;

  @Test
  void aHitFromTheTurningOnFindsTheChildAndOneBeforeIsUnneeded() {
    var lens = new Lens();
    lens.count(turning(1000, 1800), List.of(999, 1000, 1400), List.of(), List.of());

    Result result = lens.result();

    assertThat(result.found()).isEqualTo(100);
    assertThat(result.after()).isEqualTo(0);
    assertThat(result.unneeded()).isCloseTo(100 * 365.25 / 1001, within(0.5));
  }

  @Test
  void aHitAfterTheTurningHasPassedFindsNobody() {
    var lens = new Lens();
    lens.count(turning(1000, 1800), List.of(1801), List.of(), List.of());

    assertThat(lens.result().found()).isZero();
    assertThat(lens.result().unneeded()).isZero();
  }

  @Test
  void whoWasInIllBeingFromTheStartCountsNowhere() {
    var lens = new Lens();
    var life = life(true, Life.NEVER, 2190);
    lens.count(life, List.of(5, 10), List.of(), List.of());

    assertThat(lens.result().turned()).isZero();
    assertThat(lens.result().unneeded()).isZero();
  }

  @Test
  void aChildWithoutAConcernAtLevelFourCountsAtLeastUntilTheEnd() {
    var lens = new Lens();
    lens.count(turning(1000, 1800), List.of(1100), List.of(), List.of());
    lens.count(turning(1000, 1800), List.of(1100), List.of(900, 1050), List.of(1090));

    Result result = lens.result();

    assertThat(result.both()).isEqualTo(1);
    assertThat(result.ahead()).isCloseTo(-50 / MONTH, within(0.01));
    assertThat(result.aheadOfThreshold()).isCloseTo(-10 / MONTH, within(0.01));
    assertThat(result.aheadAtLeast()).isCloseTo(-50 / MONTH, within(0.01));
  }

  @Test
  void onlyWhoIsObservedForAYearCountsAsFollowed() {
    var lens = new Lens();
    lens.count(turning(2000, 2190), List.of(), List.of(), List.of());
    lens.count(turning(1000, 2190), List.of(1400), List.of(), List.of());

    assertThat(lens.result().found()).isEqualTo(50);
    assertThat(lens.result().foundOfFollowed()).isEqualTo(100);
    assertThat(lens.result().foundWithinYear()).isZero();
  }

  @Test
  void agesAreToldApart() {
    var lens = new Lens();
    lens.count(turning(1000, 2190), List.of(1400), List.of(), List.of());

    assertThat(lens.result(Band.UNDER_10).turned()).isEqualTo(1);
    assertThat(lens.result(Band.UNDER_6).turned()).isZero();
    assertThat(Band.at(2.99)).isEqualTo(Band.UNDER_3);
    assertThat(Band.at(20)).isEqualTo(Band.UNDER_18);
  }

  @Test
  void theMedianReckonsWithThoseWhoWereNoLongerObserved() {
    var found = new Counted();
    var lost = new Counted();
    found.note(10);
    found.note(20);
    found.note(30);
    assertThat(found.median()).isEqualTo(20);
    assertThat(found.medianWith(lost)).isEqualTo(20);
    lost.note(15);
    assertThat(found.medianWith(lost)).isEqualTo(20);
    lost.note(40);
    lost.note(50);
    assertThat(found.medianWith(lost)).isEqualTo(30);
    lost.note(40);
    lost.note(40);
    assertThat(found.medianWith(lost)).isNaN();
    assertThat(lost.median()).isEqualTo(40);
    assertThat(new Counted().median()).isNaN();
  }

  private static Life turning(int day, int ended) {
    return life(false, day, ended);
  }

  private static Life life(boolean known, int turning, int ended) {
    var weeks = new Weeks(new double[] {0});
    return new Life(5, 2190, known, turning, ended, weeks, weeks, List.of());
  }
}
