package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The child has its joint rating in this round. */
public final class AlreadyRatedJointly extends Refusal {

  static final String CODE = "round:already-rated-jointly";

  AlreadyRatedJointly() {
    super(Kind.CONFLICT, CODE);
  }
}
