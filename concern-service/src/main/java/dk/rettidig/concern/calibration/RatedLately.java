package dk.rettidig.concern.calibration;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The team has rated one of the stories too lately to rate it again. */
public final class RatedLately extends Refusal {

  static final String CODE = "calibration:rated-lately";

  RatedLately() {
    super(Kind.CONFLICT, CODE);
  }
}
