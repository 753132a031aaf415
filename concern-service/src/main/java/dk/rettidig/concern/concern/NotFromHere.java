package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Whoever records a concern has a post in the child's unit, and the child is not family. */
public final class NotFromHere extends Refusal {

  static final String CODE = "concern:not-from-here";

  NotFromHere() {
    super(Kind.FORBIDDEN, CODE);
  }
}
