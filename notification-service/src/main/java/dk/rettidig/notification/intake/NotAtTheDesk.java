package dk.rettidig.notification.intake;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Only who is assigned to the intake desk works there. */
public final class NotAtTheDesk extends Refusal {

  static final String CODE = "intake:not-at-the-desk";

  NotAtTheDesk() {
    super(Kind.FORBIDDEN, CODE);
  }
}
