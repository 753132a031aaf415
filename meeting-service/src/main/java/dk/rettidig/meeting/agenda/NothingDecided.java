package dk.rettidig.meeting.agenda;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** An item is closed only with a decision, or with a reason why nothing is to be followed up. */
public final class NothingDecided extends Refusal {

  static final String CODE = "meeting:nothing-decided";

  NothingDecided() {
    super(Kind.CONFLICT, CODE);
  }
}
