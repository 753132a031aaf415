package dk.rettidig.concern.standin;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody is marked as away only in person or by a leader of the unit. */
public final class OnlySelfOrLeader extends Refusal {

  static final String CODE = "standin:only-self-or-leader";

  OnlySelfOrLeader() {
    super(Kind.FORBIDDEN, CODE);
  }
}
