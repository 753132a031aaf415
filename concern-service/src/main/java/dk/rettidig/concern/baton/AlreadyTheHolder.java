package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The baton is held out to who holds it. */
public final class AlreadyTheHolder extends Refusal {

  static final String CODE = "baton:already-the-holder";

  AlreadyTheHolder() {
    super(Kind.CONFLICT, CODE);
  }
}
