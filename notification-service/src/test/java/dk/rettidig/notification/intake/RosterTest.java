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
        Roster.empty().plan(NINE, after(24), List.of(shift("b", 8, 24), shift("a", 0, 9)));
    assertThat(roster.onDutyAt(after(8))).containsExactlyInAnyOrder("a", "b");
    assertThat(roster.onDutyAt(after(24))).isEmpty();
  }

  @Test
  void anHourWithoutANamedPersonIsRefusedAndNamed() {
    assertThatThrownBy(() ->
            Roster.empty().plan(NINE, after(24), List.of(shift("a", 0, 8), shift("b", 9, 24))))
        .isInstanceOfSatisfying(
            HourWithoutAnybody.class,
            refusal -> assertThat(refusal.arguments().toString()).contains("3.2.2026 17:00"));
  }

  @Test
  void anEmptyPlanIsRefused() {
    assertThatThrownBy(() -> Roster.empty().plan(NINE, after(1), List.of()))
        .isInstanceOf(HourWithoutAnybody.class);
  }

  @Test
  void aPlanEndingTooSoonIsRefused() {
    assertThatThrownBy(() -> Roster.empty().plan(NINE, after(24), List.of(shift("a", 0, 23))))
        .isInstanceOf(HourWithoutAnybody.class);
  }

  @Test
  void aNewPlanReplacesOnlyItsOwnHours() {
    Roster before = Roster.empty().plan(NINE, after(24), List.of(shift("a", 0, 24)));
    Roster after = before.plan(after(6), after(12), List.of(shift("b", 6, 12)));
    assertThat(after.onDutyAt(after(5))).containsExactly("a");
    assertThat(after.onDutyAt(after(6))).containsExactly("b");
    assertThat(after.onDutyAt(after(12))).containsExactly("a");
  }
}
