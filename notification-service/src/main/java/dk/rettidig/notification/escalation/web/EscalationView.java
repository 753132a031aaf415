package dk.rettidig.notification.escalation.web;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.escalation.Attention;
import dk.rettidig.notification.escalation.Escalation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver sees: unit, attention and waiting time; no concern and no child (invariant 5).
 *
 * @param about a concern, or which deadline was missed, as a code
 * @param notification only of a missed legal deadline, for those who may open it
 * @param waitingSince when it was raised
 * @param asked the role that has it now
 */
record EscalationView(
    String id,
    String route,
    @Nullable String unit,
    @Nullable Attention attention,
    @Nullable String about,
    @Nullable String notification,
    Instant waitingSince,
    @Nullable Instant due,
    Role asked,
    Escalation.State state,
    @Nullable String acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    long version) {

  static EscalationView of(Stored<Escalation> stored) {
    Escalation escalation = stored.state();
    return new EscalationView(
        escalation.id().value(),
        escalation.route(),
        escalation.origin().unit(),
        escalation.origin().attention(),
        escalation.origin().about(),
        escalation.origin().notification(),
        escalation.raisedAt(),
        escalation.due(),
        escalation.current().role(),
        escalation.state(),
        escalation.acknowledgedBy(),
        escalation.acknowledgedAt(),
        stored.version());
  }
}
