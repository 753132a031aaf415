package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody else has done this step. */
public final class AlreadyDone extends Refusal {

  static final String CODE = "notification:already-done";

  AlreadyDone() {
    super(Kind.CONFLICT, CODE);
  }
}
