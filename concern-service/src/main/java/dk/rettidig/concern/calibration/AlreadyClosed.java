package dk.rettidig.concern.calibration;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The calibration is closed: no more answers are taken. */
public final class AlreadyClosed extends Refusal {

  static final String CODE = "calibration:already-closed";

  AlreadyClosed() {
    super(Kind.CONFLICT, CODE);
  }
}
