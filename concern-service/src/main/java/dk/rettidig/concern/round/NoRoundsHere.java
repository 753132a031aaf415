package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The unit does not use rounds. */
public final class NoRoundsHere extends Refusal {

  static final String CODE = "round:not-here";

  NoRoundsHere() {
    super(Kind.CONFLICT, CODE);
  }
}
