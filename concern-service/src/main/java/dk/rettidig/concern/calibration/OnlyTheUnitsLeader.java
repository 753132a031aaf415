package dk.rettidig.concern.calibration;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Only who leads the unit begins and closes its calibrations. */
public final class OnlyTheUnitsLeader extends Refusal {

  static final String CODE = "calibration:only-the-leader";

  OnlyTheUnitsLeader() {
    super(Kind.FORBIDDEN, CODE);
  }
}
