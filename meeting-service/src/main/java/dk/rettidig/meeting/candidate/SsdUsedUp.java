package dk.rettidig.meeting.candidate;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Under SSD a concern is discussed by name at one meeting and one follow-up, not more. */
public final class SsdUsedUp extends Refusal {

  static final String CODE = "meeting:ssd-used-up";

  /** No further meeting under SSD. */
  public SsdUsedUp() {
    super(Kind.CONFLICT, CODE);
  }
}
