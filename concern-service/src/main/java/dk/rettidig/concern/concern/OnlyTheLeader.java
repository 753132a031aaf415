package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Only the leader of the unit goes without consent. */
public final class OnlyTheLeader extends Refusal {

  static final String CODE = "basis:only-the-leader";

  OnlyTheLeader() {
    super(Kind.FORBIDDEN, CODE);
  }
}
