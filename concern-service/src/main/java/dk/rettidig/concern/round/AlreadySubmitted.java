package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** An own rating that was submitted is not changed any more: others can see it. */
public final class AlreadySubmitted extends Refusal {

  static final String CODE = "round:already-submitted";

  AlreadySubmitted() {
    super(Kind.CONFLICT, CODE);
  }
}
