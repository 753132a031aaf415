package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The concern is closed; a log rests on an open one. */
public final class ConcernOver extends Refusal {

  static final String CODE = "baton:concern-over";

  ConcernOver() {
    super(Kind.CONFLICT, CODE);
  }
}
