package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Nothing is shown to the family before it was talked about. */
public final class NotTalkedYet extends Refusal {

  static final String CODE = "baton:not-talked-yet";

  NotTalkedYet() {
    super(Kind.INVALID, CODE);
  }
}
