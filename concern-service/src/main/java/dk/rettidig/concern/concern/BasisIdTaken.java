package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Another basis stands on this concern under the id that the client made. */
public final class BasisIdTaken extends Refusal {

  static final String CODE = "basis:id-taken";

  BasisIdTaken() {
    super(Kind.CONFLICT, CODE);
  }
}
