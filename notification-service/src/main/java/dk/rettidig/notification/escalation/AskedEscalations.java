package dk.rettidig.notification.escalation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.notification.organisationevents.Colleague;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the escalations that wait for a person. */
@Component
public class AskedEscalations {

  private final Escalations escalations;
  private final Colleagues colleagues;
  private final Clock clock;

  AskedEscalations(Escalations escalations, Colleagues colleagues, Clock clock) {
    this.escalations = escalations;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /** Those that wait for this person, longest first. */
  public List<Stored<Escalation>> of(Actor.Person person) {
    Optional<Colleague> known = colleagues.find(person.municipality(), person.id());
    LocalDate today = DanishTime.dayOf(clock.instant());
    return known.stream()
        .flatMap(colleague ->
            escalations.open(person.municipality()).stream()
                .filter(e -> Asked.is(person, colleague, e.state(), today)))
        .sorted(Comparator.comparing(e -> e.state().raisedAt()))
        .toList();
  }

  boolean mayTake(Actor.Person person, Escalation escalation) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return colleagues
        .find(person.municipality(), person.id())
        .filter(colleague -> Asked.is(person, colleague, escalation, today))
        .isPresent();
  }
}
