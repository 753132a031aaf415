package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Only a leader of the unit does this. */
public final class OnlyTheUnitsLeader extends Refusal {

  static final String CODE = "baton:only-the-leader";

  OnlyTheUnitsLeader() {
    super(Kind.FORBIDDEN, CODE);
  }
}
