package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The baton is already held out to somebody; that is answered or taken back first. */
public final class AlreadyOffered extends Refusal {

  static final String CODE = "baton:already-offered";

  AlreadyOffered() {
    super(Kind.CONFLICT, CODE);
  }
}
