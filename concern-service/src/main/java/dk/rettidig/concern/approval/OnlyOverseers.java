package dk.rettidig.concern.approval;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody wanted to see or record the municipality's decision who does not answer for it. */
public final class OnlyOverseers extends Refusal {

  static final String CODE = "detection:only-overseers";

  OnlyOverseers() {
    super(Kind.FORBIDDEN, CODE);
  }
}
