package dk.rettidig.notification.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationAcknowledged;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationPassedOn;
import dk.rettidig.notification.escalation.EscalationEvent.EscalationRaised;
import dk.rettidig.notification.organisationevents.Assignment;
import dk.rettidig.notification.organisationevents.Colleague;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EscalationTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Route ROUTE =
      new Route(
          "grave",
          LocalDate.of(2026, 1, 1),
          null,
          new Condition.AsksFor(Set.of(Attention.IMMEDIATE)),
          List.of(
              new Turn(Role.UNIT_LEADER, new Place.ConcernedUnit(), Duration.ofHours(1)),
              new Turn(Role.INTAKE, new Place.NamedUnit("desk"), Duration.ofHours(2)),
              new Turn(Role.MANAGER, new Place.Anywhere(), Duration.ofHours(3))));

  private static Change<Escalation> raised() {
    return Escalation.raise(
        EscalationId.of("c-1", "grave"),
        ROUTE,
        "2026-1",
        Origin.concern("c-1", "school", Attention.IMMEDIATE, List.of()),
        NOW);
  }

  private static boolean asks(Escalation escalation, Role role, String unit) {
    var assignment = new Assignment("a", role, unit, null, LocalDate.of(2020, 1, 1), null, null);
    var colleague =
        new Colleague(
            new Colleague.ColleagueId("p"), true, List.of(assignment), List.of(unit), List.of());
    return Asked.is(
        new Actor.Person("p", new Municipality("901"), Set.of(role)), colleague, escalation, TODAY);
  }

  @Test
  void asksTheFirstInLineAtOnce() {
    assertThat(raised().state().due()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    assertThat(raised().events())
        .singleElement()
        .isInstanceOfSatisfying(
            EscalationRaised.class,
            event -> {
              assertThat(event.role()).isEqualTo(Role.UNIT_LEADER);
              assertThat(event.unit()).isEqualTo("school");
              assertThat(event.place()).isEqualTo(Place.Kind.CONCERNED_UNIT);
              assertThat(event.receivingUnit()).isEqualTo("school");
            });
  }

  @Test
  void keepsNoChildAndShowsNone() {
    assertThat(Arrays.stream(Origin.class.getRecordComponents()).map(c -> c.getName()))
        .containsExactly("concern", "notification", "unit", "attention", "about", "keptFrom");
    assertThat(Arrays.stream(EscalationRaised.class.getRecordComponents()).map(c -> c.getName()))
        .doesNotContain("child");
  }

  @Test
  void goesToTheNextInLineOnlyWhenItsTimeIsOver() {
    Escalation first = raised().state();
    Instant over = NOW.plus(Duration.ofHours(1));

    assertThat(first.isOverdue(over.minusMillis(1))).isFalse();
    assertThat(first.isOverdue(over)).isTrue();
    Change<Escalation> passed = first.passOn(over);
    assertThat(passed.events())
        .singleElement()
        .isEqualTo(
            new EscalationPassedOn(
                first.id(),
                null,
                "school",
                "CONCERN",
                Role.INTAKE,
                Place.Kind.NAMED_UNIT,
                "desk",
                over.plus(Duration.ofHours(2))));
  }

  @Test
  void staysUnansweredWithTheLastInLine() {
    Escalation last = raised().state().passOn(NOW).state().passOn(NOW).state();

    Change<Escalation> unanswered = last.passOn(NOW);

    assertThat(unanswered.events()).isEmpty();
    assertThat(unanswered.state().state()).isEqualTo(Escalation.State.UNANSWERED);
    assertThat(unanswered.state().due()).isNull();
    assertThat(unanswered.state().current().role()).isEqualTo(Role.MANAGER);
    assertThat(unanswered.state().acknowledge("p-1", NOW).state().state())
        .isEqualTo(Escalation.State.ACKNOWLEDGED);
  }

  @Test
  void isAcknowledgedByANamedPersonOnce() {
    Change<Escalation> acknowledged = raised().state().acknowledge("p-1", NOW);

    assertThat(acknowledged.events())
        .containsExactly(
            new EscalationAcknowledged(acknowledged.state().id(), null, "school", "p-1"));
    assertThat(acknowledged.state().isOverdue(NOW.plus(Duration.ofDays(9)))).isFalse();
    assertThatThrownBy(() -> acknowledged.state().acknowledge("p-2", NOW))
        .isInstanceOf(EscalationAlreadyAcknowledged.class);
  }

  @Test
  void asksOnlyThoseWhomTheLineHasReached() {
    Escalation first = raised().state();
    Escalation second = first.passOn(NOW).state();
    Escalation third = second.passOn(NOW).state();

    assertThat(asks(first, Role.UNIT_LEADER, "school")).isTrue();
    assertThat(asks(first, Role.UNIT_LEADER, "other")).isFalse();
    assertThat(asks(first, Role.PROFESSIONAL, "school")).isFalse();
    assertThat(asks(first, Role.INTAKE, "desk")).isFalse();
    assertThat(asks(second, Role.INTAKE, "desk")).isTrue();
    assertThat(asks(second, Role.INTAKE, "other")).isFalse();
    assertThat(asks(second, Role.UNIT_LEADER, "school")).isTrue();
    assertThat(asks(second, Role.MANAGER, "anywhere")).isFalse();
    assertThat(asks(third, Role.MANAGER, "anywhere")).isTrue();
  }

  @Test
  void asksNobodyWhoseTokenLacksTheRole() {
    var assignment =
        new Assignment("a", Role.UNIT_LEADER, "school", null, LocalDate.of(2020, 1, 1), null, null);
    var leader =
        new Colleague(
            new Colleague.ColleagueId("p"),
            true,
            List.of(assignment),
            List.of("school"),
            List.of());

    assertThat(
            Asked.is(
                new Actor.Person("p", new Municipality("901"), Set.of(Role.PROFESSIONAL)),
                leader,
                raised().state(),
                TODAY))
        .isFalse();
  }

  @Test
  void hasTheSameIdForTheSameCauseAndRoute() {
    assertThat(EscalationId.of("c-1", "grave")).isEqualTo(EscalationId.of("c-1", "grave"));
    assertThat(EscalationId.of("c-1", "grave")).isNotEqualTo(EscalationId.of("c-2", "grave"));
    assertThat(EscalationId.of("c-1", "grave")).isNotEqualTo(EscalationId.of("c-1", "level"));
  }
}
