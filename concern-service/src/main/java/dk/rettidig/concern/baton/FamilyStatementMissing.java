package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** What the family says is missing, and no reason why it says nothing. */
public final class FamilyStatementMissing extends Refusal {

  static final String CODE = "baton:family-statement-missing";

  /** Refuses it. */
  public FamilyStatementMissing() {
    super(Kind.INVALID, CODE);
  }
}
