package dk.rettidig.notification.escalation;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** What the escalation was about is over, so there is nothing to take on. */
public final class EscalationAlreadySettled extends Refusal {

  static final String CODE = "escalation:already-settled";

  EscalationAlreadySettled() {
    super(Kind.CONFLICT, CODE);
  }
}
