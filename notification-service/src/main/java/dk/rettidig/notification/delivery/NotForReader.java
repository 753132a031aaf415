package dk.rettidig.notification.delivery;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Proofs of delivery are for the intake and administrators. */
public final class NotForReader extends Refusal {

  static final String CODE = "delivery:not-for-reader";

  NotForReader() {
    super(Kind.FORBIDDEN, CODE);
  }
}
