package dk.rettidig.meeting.meeting;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Another decision stands under the id that the client made. */
public final class DecisionIdTaken extends Refusal {

  static final String CODE = "meeting:decision-id-taken";

  DecisionIdTaken() {
    super(Kind.CONFLICT, CODE);
  }
}
