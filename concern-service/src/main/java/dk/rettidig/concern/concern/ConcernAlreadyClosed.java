package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The concern is closed. */
public final class ConcernAlreadyClosed extends Refusal {

  static final String CODE = "concern:already-closed";

  ConcernAlreadyClosed() {
    super(Kind.CONFLICT, CODE);
  }
}
