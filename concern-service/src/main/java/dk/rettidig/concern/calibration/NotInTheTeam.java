package dk.rettidig.concern.calibration;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Only who works with the unit's children answers in its calibrations. */
public final class NotInTheTeam extends Refusal {

  static final String CODE = "calibration:not-in-the-team";

  NotInTheTeam() {
    super(Kind.FORBIDDEN, CODE);
  }
}
