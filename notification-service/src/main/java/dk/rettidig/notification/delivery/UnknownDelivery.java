package dk.rettidig.notification.delivery;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** There is no such delivery for this reader. */
public final class UnknownDelivery extends Refusal {

  static final String CODE = "delivery:unknown";

  UnknownDelivery() {
    super(Kind.NOT_FOUND, CODE);
  }

  UnknownDelivery(Throwable cause) {
    this();
    initCause(cause);
  }
}
