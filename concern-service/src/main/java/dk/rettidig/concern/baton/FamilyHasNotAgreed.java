package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The family has not agreed to the log. */
public final class FamilyHasNotAgreed extends Refusal {

  static final String CODE = "baton:family-has-not-agreed";

  FamilyHasNotAgreed() {
    super(Kind.CONFLICT, CODE);
  }
}
