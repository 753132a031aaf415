package dk.rettidig.notification.escalation;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The escalation waits for others than this person. */
public final class NotAsked extends Refusal {

  static final String CODE = "escalation:not-asked";

  NotAsked() {
    super(Kind.FORBIDDEN, CODE);
  }
}
