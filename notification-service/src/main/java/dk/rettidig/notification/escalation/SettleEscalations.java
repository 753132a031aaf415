package dk.rettidig.notification.escalation;

import dk.rettidig.common.event.EventEnvelope;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Ends what nobody need answer any more, since the concern that set it going is over. One that
 * comes from a notification is never settled: it waits for a person also when the clock that it
 * tells of has ended.
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
    var settled = new HashSet<EscalationId>();
    while (settleOthers(event, concern, why, settled)) {
      // what followed a silent line since the last look is looked for again
    }
  }

  private boolean settleOthers(
      EventEnvelope event, String concern, Settlement why, Set<EscalationId> settled) {
    boolean found = false;
    for (EscalationId id : escalations.ofConcern(event.municipality(), concern)) {
      if (settled.add(id)) {
        escalations.settle(event, id, why);
        found = true;
      }
    }
    return found;
  }
}
