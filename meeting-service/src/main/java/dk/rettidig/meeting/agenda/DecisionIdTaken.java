package dk.rettidig.meeting.agenda;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Another decision stands under the id that the client made. */
public final class DecisionIdTaken extends Refusal {

  static final String CODE = "meeting:decision-id-taken";

  /** Says nothing of the other one. */
  public DecisionIdTaken() {
    super(Kind.CONFLICT, CODE);
  }
}
