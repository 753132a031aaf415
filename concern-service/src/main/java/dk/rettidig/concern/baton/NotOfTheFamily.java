package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The reader is no guardian of the child. */
public final class NotOfTheFamily extends Refusal {

  static final String CODE = "baton:not-of-the-family";

  NotOfTheFamily() {
    super(Kind.CONFLICT, CODE);
  }
}
