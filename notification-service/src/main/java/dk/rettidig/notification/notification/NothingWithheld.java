package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Nothing is kept from the parents, so there is nothing to end. */
public final class NothingWithheld extends Refusal {

  static final String CODE = "notification:nothing-withheld";

  NothingWithheld() {
    super(Kind.CONFLICT, CODE);
  }
}
