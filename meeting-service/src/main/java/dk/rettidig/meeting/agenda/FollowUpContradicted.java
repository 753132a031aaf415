package dk.rettidig.meeting.agenda;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** There are decisions, so it cannot be that nothing is to be followed up. */
public final class FollowUpContradicted extends Refusal {

  static final String CODE = "meeting:follow-up-contradicted";

  FollowUpContradicted() {
    super(Kind.CONFLICT, CODE);
  }
}
