package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** A draft stays with its child, whose key encrypts it. */
public final class AnotherChild extends Refusal {

  static final String CODE = "notification:another-child";

  AnotherChild() {
    super(Kind.CONFLICT, CODE);
  }
}
