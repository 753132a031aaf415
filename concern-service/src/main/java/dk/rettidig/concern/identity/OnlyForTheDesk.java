package dk.rettidig.concern.identity;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody else than the service of the intake desk asked who a child is. */
public final class OnlyForTheDesk extends Refusal {

  static final String CODE = "identity:only-for-the-desk";

  OnlyForTheDesk() {
    super(Kind.FORBIDDEN, CODE);
  }
}
