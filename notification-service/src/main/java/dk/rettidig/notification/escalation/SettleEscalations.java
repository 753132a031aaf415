package dk.rettidig.notification.escalation;

import dk.rettidig.common.event.EventEnvelope;
import java.time.Clock;
import org.springframework.stereotype.Component;

/**
 * Ends what nobody need answer any more, since the concern that set it going is over. One that
 * comes from a notification follows the notification's own clocks.
 */
@Component
public class SettleEscalations {

  private final Escalations escalations;
  private final Clock clock;

  SettleEscalations(Escalations escalations, Clock clock) {
    this.escalations = escalations;
    this.clock = clock;
  }

  /** Ends the open escalations of a concern, and those that followed a silent line. */
  public void closed(EventEnvelope event, String concern) {
    var why = new Settlement(event.actor(), clock.instant(), Settlement.Reason.CONCERN_CLOSED);
    for (EscalationId id : escalations.ofConcern(event.municipality(), concern)) {
      escalations.settle(event, id, why);
    }
  }
}
