package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** An action has exactly one responsible (invariant 3). */
public final class OneResponsible extends Refusal {

  static final String CODE = "baton:one-responsible";

  /** Refuses it. */
  public OneResponsible() {
    super(Kind.INVALID, CODE);
  }
}
