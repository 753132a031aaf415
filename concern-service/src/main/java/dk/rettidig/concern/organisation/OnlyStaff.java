package dk.rettidig.concern.organisation;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody without a valid assignment asked for what only staff may see. */
public final class OnlyStaff extends Refusal {

  static final String CODE = "organisation:only-staff";

  OnlyStaff() {
    super(Kind.FORBIDDEN, CODE);
  }
}
