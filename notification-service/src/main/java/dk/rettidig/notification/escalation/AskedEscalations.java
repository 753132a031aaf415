package dk.rettidig.notification.escalation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.notification.notification.Discretion;
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
  private final Discretion discretion;
  private final Clock clock;

  AskedEscalations(
      Escalations escalations, Colleagues colleagues, Discretion discretion, Clock clock) {
    this.escalations = escalations;
    this.colleagues = colleagues;
    this.discretion = discretion;
    this.clock = clock;
  }

  /** Those that wait for this person and that they may know of, longest first. */
  public List<Stored<Escalation>> of(Actor.Person person) {
    Optional<Colleague> known = colleagues.find(person.municipality(), person.id());
    if (known.isEmpty()) {
      return List.of();
    }
    LocalDate today = DanishTime.dayOf(clock.instant());
    List<Stored<Escalation>> asked =
        escalations.open(person.municipality()).stream()
            .filter(e -> Asked.is(person, known.get(), e.state(), today))
            .sorted(Comparator.comparing(e -> e.state().raisedAt()))
            .toList();
    return discretion
        .towards(person.municipality(), known.get())
        .among(asked, e -> e.state().origin().notification());
  }

  /**
   * Refuses whom it does not wait for.
   *
   * @throws NoSuchEscalation when there is none that this person may know of
   * @throws NotAsked when it waits for others
   */
  void require(Actor.Person person, EscalationId id) {
    Escalation there =
        escalations
            .find(person.municipality(), id)
            .map(Stored::state)
            .filter(e -> !e.origin().isKeptFrom(person.id()))
            .filter(e -> discretion.towards(person).mayKnow(e.origin().notification()))
            .orElseThrow(NoSuchEscalation::new);
    LocalDate today = DanishTime.dayOf(clock.instant());
    boolean asked =
        colleagues
            .find(person.municipality(), person.id())
            .filter(colleague -> Asked.is(person, colleague, there, today))
            .isPresent();
    if (!asked) {
      throw new NotAsked();
    }
  }
}
