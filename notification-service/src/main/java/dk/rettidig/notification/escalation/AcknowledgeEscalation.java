package dk.rettidig.notification.escalation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A named person takes an escalation on. */
@Component
public class AcknowledgeEscalation {

  private record Acknowledged(EscalationId escalation, String by) {}

  private final Escalations escalations;
  private final AskedEscalations asked;
  private final Clock clock;

  AcknowledgeEscalation(Escalations escalations, AskedEscalations asked, Clock clock) {
    this.escalations = escalations;
    this.asked = asked;
    this.clock = clock;
  }

  /**
   * Takes it on.
   *
   * @param version as the person saw it; the same person may repeat the request
   * @throws NoSuchEscalation also when it is about something that this person must not learn of
   * @throws NotAsked when it waits for others
   * @throws EscalationAlreadyAcknowledged when another person did
   * @throws EscalationAlreadySettled when what it was about is over
   */
  public Stored<Escalation> acknowledge(Actor.Person by, EscalationId id, long version) {
    asked.require(by, id);
    return escalations.change(
        by,
        id,
        version,
        new Acknowledged(id, by.id()),
        escalation -> escalation.acknowledge(by.id(), clock.instant()));
  }
}
