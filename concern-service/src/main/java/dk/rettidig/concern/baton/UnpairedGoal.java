package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** A safety goal is always paired with the worry that it answers (Signs of Safety). */
public final class UnpairedGoal extends Refusal {

  static final String CODE = "baton:unpaired-goal";

  /** Refuses it. */
  public UnpairedGoal() {
    super(Kind.INVALID, CODE);
  }
}
