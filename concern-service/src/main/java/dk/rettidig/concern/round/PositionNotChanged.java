package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The parents need not be told: the position is the one they know. */
public final class PositionNotChanged extends Refusal {

  static final String CODE = "round:position-not-changed";

  PositionNotChanged() {
    super(Kind.CONFLICT, CODE);
  }
}
