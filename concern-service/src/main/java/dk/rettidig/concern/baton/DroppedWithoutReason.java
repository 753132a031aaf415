package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** An action is dropped only with a reason. */
public final class DroppedWithoutReason extends Refusal {

  static final String CODE = "baton:dropped-without-reason";

  /** Refuses it. */
  public DroppedWithoutReason() {
    super(Kind.INVALID, CODE);
  }
}
