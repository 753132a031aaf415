package dk.rettidig.notification.delivery;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Only a delivery that was given up is sent again by hand. */
public final class NotDead extends Refusal {

  static final String CODE = "delivery:not-given-up";

  NotDead() {
    super(Kind.CONFLICT, CODE);
  }
}
