package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Who rated alone talks with a named colleague before the joint rating (invariant 4). */
public final class SparringPartnerMissing extends Refusal {

  static final String CODE = "round:sparring-partner-missing";

  SparringPartnerMissing() {
    super(Kind.INVALID, CODE);
  }
}
