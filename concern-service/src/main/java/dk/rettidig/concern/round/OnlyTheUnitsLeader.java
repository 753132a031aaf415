package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Only who leads the unit runs its rounds. */
public final class OnlyTheUnitsLeader extends Refusal {

  static final String CODE = "round:only-the-leader";

  OnlyTheUnitsLeader() {
    super(Kind.FORBIDDEN, CODE);
  }
}
