package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The colleague does not work along, and so cannot be responsible. */
public final class NotWorkingAlong extends Refusal {

  static final String CODE = "baton:not-working-along";

  NotWorkingAlong() {
    super(Kind.CONFLICT, CODE);
  }
}
