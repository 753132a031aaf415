package dk.rettidig.meeting.candidate;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The concern does not wait for a basis: it has one, was closed, or does not ask any more. */
public final class NotWaiting extends Refusal {

  static final String CODE = "meeting:not-waiting";

  NotWaiting() {
    super(Kind.CONFLICT, CODE);
  }
}
