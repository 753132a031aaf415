package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The child is not, or no longer, among those whom the reader rates. */
public final class NotInTheGroup extends Refusal {

  static final String CODE = "round:not-in-the-group";

  NotInTheGroup() {
    super(Kind.CONFLICT, CODE);
  }
}
