package dk.rettidig.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.actor.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoutesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final List<Turn> LEADER =
      List.of(new Turn(Role.UNIT_LEADER, new Place.ConcernedUnit(), Duration.ofHours(1)));

  private static Route route(String id, String from, @Nullable String to, Condition when) {
    return new Route(
        id, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), when, LEADER);
  }

  private static Occasion placed(Attention attention) {
    return new Occasion.ConcernPlaced(attention, "scale", "4a");
  }

  private static List<String> decided(Routes routes, Occasion occasion, LocalDate day) {
    return routes.decide(occasion, day).stream().map(Route::id).toList();
  }

  @ParameterizedTest
  @EnumSource(Attention.class)
  void followsTheAttentionThatAPlacementAsksFor(Attention attention) {
    var routes =
        new Routes(
            "1",
            List.of(
                route(
                    "grave",
                    "2026-01-01",
                    null,
                    new Condition.AsksFor(
                        Set.of(Attention.IMMEDIATE, Attention.NOTIFY_DUTY_REMINDER)))));

    boolean grave = attention == Attention.IMMEDIATE || attention == Attention.NOTIFY_DUTY_REMINDER;
    assertThat(decided(routes, placed(attention), DAY))
        .isEqualTo(grave ? List.of("grave") : List.of());
  }

  @Test
  void followsALevelOfTheMunicipalitysOwnScaleAndOfNoOther() {
    var routes =
        new Routes(
            "1",
            List.of(
                route("level", "2026-01-01", null, new Condition.AtLevel("scale", Set.of("4a")))));

    assertThat(decided(routes, placed(Attention.NONE), DAY)).containsExactly("level");
    assertThat(decided(routes, new Occasion.ConcernPlaced(Attention.IMMEDIATE, "other", "4a"), DAY))
        .isEmpty();
    assertThat(decided(routes, new Occasion.ConcernPlaced(Attention.IMMEDIATE, null, null), DAY))
        .isEmpty();
  }

  @Test
  void followsARouteOnTheDaysThatItHoldsFor() {
    var asks = new Condition.AsksFor(Set.of(Attention.IMMEDIATE));
    var routes =
        new Routes(
            "1",
            List.of(
                route("old", "2026-01-01", "2026-03-01", asks),
                route("new", "2026-03-02", null, asks)));

    assertThat(decided(routes, placed(Attention.IMMEDIATE), LocalDate.of(2026, 3, 1)))
        .containsExactly("old");
    assertThat(decided(routes, placed(Attention.IMMEDIATE), DAY)).containsExactly("new");
    assertThat(decided(routes, placed(Attention.IMMEDIATE), LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  void refusesTwoEntriesOfOneRouteOnTheSameDay() {
    var missed = new Condition.Missed("ASSESSMENT_24H");
    assertThatThrownBy(() ->
            new Routes(
                "1",
                List.of(
                    route("late", "2026-01-01", "2026-03-02", missed),
                    route("late", "2026-03-02", null, missed))))
        .hasMessageContaining("late");
  }

  @Test
  void refusesARouteThatFollowsNothing() {
    assertThatThrownBy(() ->
            new Routes(
                "1", List.of(route("second", "2026-01-01", null, new Condition.Silent("first")))))
        .hasMessageContaining("first");
  }

  @Test
  void refusesALineWithNobodyAndATurnWithoutTime() {
    var missed = new Condition.Missed("ASSESSMENT_24H");
    assertThatThrownBy(() -> new Route("empty", DAY, null, missed, List.of()))
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> new Turn(Role.MANAGER, new Place.Anywhere(), Duration.ZERO))
        .hasMessageContaining("positive");
  }
}
