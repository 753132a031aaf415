package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The unit does not use baton logs. */
public final class NoBatonLogsHere extends Refusal {

  static final String CODE = "baton:not-here";

  NoBatonLogsHere() {
    super(Kind.CONFLICT, CODE);
  }
}
