package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** It is about a child already, and another one than the officer saw. */
public final class AnotherChildLinked extends Refusal {

  static final String CODE = "notification:another-child-linked";

  AnotherChildLinked() {
    super(Kind.CONFLICT, CODE);
  }
}
