package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** It is not on its way to another municipality, so it can neither arrive nor be taken back. */
public final class NotForwarded extends Refusal {

  static final String CODE = "notification:not-forwarded";

  NotForwarded() {
    super(Kind.CONFLICT, CODE);
  }
}
