package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The colleague may not see the child, and so can neither work along nor receive the baton. */
public final class NoAccess extends Refusal {

  static final String CODE = "baton:no-access";

  NoAccess() {
    super(Kind.CONFLICT, CODE);
  }
}
