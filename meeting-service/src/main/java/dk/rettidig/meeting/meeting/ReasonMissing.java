package dk.rettidig.meeting.meeting;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Under SSD a follow-up needs a written reason. */
public final class ReasonMissing extends Refusal {

  static final String CODE = "meeting:reason-missing";

  ReasonMissing() {
    super(Kind.INVALID, CODE);
  }
}
