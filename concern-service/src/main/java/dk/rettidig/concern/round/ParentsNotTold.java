package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** A unit's first round opens only when its parents know of the rounds. */
public final class ParentsNotTold extends Refusal {

  static final String CODE = "round:parents-not-told";

  ParentsNotTold() {
    super(Kind.CONFLICT, CODE);
  }
}
