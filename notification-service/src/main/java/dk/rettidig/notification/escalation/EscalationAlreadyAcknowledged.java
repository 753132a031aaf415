package dk.rettidig.notification.escalation;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Another person has already taken the escalation on. */
public final class EscalationAlreadyAcknowledged extends Refusal {

  static final String CODE = "escalation:already-acknowledged";

  EscalationAlreadyAcknowledged() {
    super(Kind.CONFLICT, CODE);
  }
}
