package dk.rettidig.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static final Instant NINE = Instant.parse("2026-02-03T08:00:00Z");

  private static Instant after(int hours) {
    return NINE.plus(Duration.ofHours(hours));
  }

  private static Shift shift(String person, int from, int to) {
    return new Shift(person, after(from), after(to));
  }

  @Test
  void aPlanWithoutAGapIsKept() {
    Roster roster =
        Roster.empty().plan(NINE, after(24), List.of(shift("b", 8, 24), shift("a", 0, 9)), NINE);
    assertThat(roster.onDutyAt(after(8))).containsExactlyInAnyOrder("a", "b");
    assertThat(roster.onDutyAt(after(24))).isEmpty();
  }

  @Test
  void anHourWithoutANamedPersonIsRefusedAndNamed() {
    assertThatThrownBy(() ->
            Roster.empty()
                .plan(NINE, after(24), List.of(shift("a", 0, 8), shift("b", 9, 24)), NINE))
        .isInstanceOfSatisfying(
            HourWithoutAnybody.class,
            refusal -> assertThat(refusal.arguments().toString()).contains("3.2.2026 17:00"));
  }

  @Test
  void anEmptyPlanIsRefused() {
    assertThatThrownBy(() -> Roster.empty().plan(NINE, after(1), List.of(), NINE))
        .isInstanceOf(HourWithoutAnybody.class);
  }

  @Test
  void aPlanEndingTooSoonIsRefused() {
    assertThatThrownBy(() -> Roster.empty().plan(NINE, after(24), List.of(shift("a", 0, 23)), NINE))
        .isInstanceOf(HourWithoutAnybody.class);
  }

  @Test
  void aNewPlanReplacesOnlyItsOwnHours() {
    Roster before = Roster.empty().plan(NINE, after(24), List.of(shift("a", 0, 24)), NINE);
    Roster after = before.plan(after(6), after(12), List.of(shift("b", 6, 12)), NINE);
    assertThat(after.onDutyAt(after(5))).containsExactly("a");
    assertThat(after.onDutyAt(after(6))).containsExactly("b");
    assertThat(after.onDutyAt(after(12))).containsExactly("a");
  }

  private static Roster planned(int from, int to) {
    return new Roster(Roster.ONLY, List.of(shift("a", from, to)));
  }

  private static List<Shift> by(String person, int from, int to) {
    return List.of(shift(person, from, to));
  }

  @Test
  void anHourBetweenThePlanBeforeAndThisOneIsRefusedAndNamed() {
    assertThatThrownBy(() -> planned(0, 8).plan(after(9), after(24), by("b", 9, 24), NINE))
        .isInstanceOfSatisfying(
            HourWithoutAnybody.class,
            refusal -> assertThat(refusal.arguments().toString()).contains("3.2.2026 17:00"));
  }

  @Test
  void anHourBetweenThisPlanAndTheNextOneIsRefused() {
    assertThatThrownBy(() -> planned(12, 24).plan(NINE, after(11), by("b", 0, 11), NINE))
        .isInstanceOf(HourWithoutAnybody.class);
  }

  @Test
  void aPlanThatGoesOnWhereTheOtherEndsIsKept() {
    Roster roster = planned(0, 8).plan(after(8), after(24), by("b", 8, 24), NINE);
    assertThat(roster.onDutyAt(after(8))).containsExactly("b");
  }

  @Test
  void theHoursFromNowUntilTheFirstPlanAreRefusedAndNamed() {
    assertThatThrownBy(() -> Roster.empty().plan(after(3), after(8), by("a", 3, 8), NINE))
        .isInstanceOfSatisfying(
            HourWithoutAnybody.class,
            refusal -> assertThat(refusal.arguments().toString()).contains("3.2.2026 09:00"));
    assertThat(Roster.empty().plan(NINE, after(8), by("a", 0, 8), after(1)).onDutyAt(after(7)))
        .containsExactly("a");
  }

  @Test
  void aYearTypedWrongShutsOutNoNearerPlanWhereThePlanBeforeHasEnded() {
    Roster over = planned(0, 8);
    assertThatThrownBy(() -> over.plan(after(9000), after(9010), by("b", 9000, 9010), after(9)))
        .isInstanceOf(HourWithoutAnybody.class);
    assertThat(over.plan(after(9), after(24), by("b", 9, 24), after(9)).onDutyAt(after(10)))
        .containsExactly("b");
  }

  @Test
  void aPlanThatFillsTheHourBetweenTwoOthersIsKept() {
    var shifts = List.of(shift("a", 0, 8), shift("c", 12, 24));
    var torn = new Roster(Roster.ONLY, shifts);
    Roster whole = torn.plan(after(8), after(12), by("b", 8, 12), NINE);
    assertThat(whole.onDutyAt(after(11))).containsExactly("b");
  }
}
