package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The concern has an open baton log, which rests on its bases; the log is closed first. */
public final class StillWorkedOn extends Refusal {

  static final String CODE = "concern:still-worked-on";

  StillWorkedOn() {
    super(Kind.CONFLICT, CODE);
  }
}
