package dk.rettidig.notification.escalation;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** There is none that this person may know of; the same answer whether it exists or not. */
public final class NoSuchEscalation extends Refusal {

  static final String CODE = "escalation:not-found";

  NoSuchEscalation() {
    super(Kind.NOT_FOUND, CODE);
  }
}
