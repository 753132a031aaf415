package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody with an open action works along until it is given to another. */
public final class StillHasActions extends Refusal {

  static final String CODE = "baton:still-has-actions";

  StillHasActions() {
    super(Kind.CONFLICT, CODE);
  }
}
