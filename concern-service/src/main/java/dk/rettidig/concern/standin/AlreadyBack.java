package dk.rettidig.concern.standin;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The absence is over. */
public final class AlreadyBack extends Refusal {

  static final String CODE = "standin:already-back";

  AlreadyBack() {
    super(Kind.CONFLICT, CODE);
  }
}
