package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** A number from 0 to 10 is missing. */
public final class NumberMissing extends Refusal {

  static final String CODE = "baton:number-missing";

  /** Refuses it. */
  public NumberMissing() {
    super(Kind.INVALID, CODE);
  }
}
