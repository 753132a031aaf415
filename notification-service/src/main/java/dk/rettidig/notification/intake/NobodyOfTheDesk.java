package dk.rettidig.notification.intake;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** A plan names somebody who does not work at the desk on that day. */
public final class NobodyOfTheDesk extends Refusal {

  static final String CODE = "intake:nobody-of-the-desk";

  NobodyOfTheDesk() {
    super(Kind.INVALID, CODE);
  }
}
