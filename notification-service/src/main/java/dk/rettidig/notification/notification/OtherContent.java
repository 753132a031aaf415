package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The same request has said something else before (D8). */
public final class OtherContent extends Refusal {

  static final String CODE = "notification:other-content";

  OtherContent() {
    super(Kind.CONFLICT, CODE);
  }
}
