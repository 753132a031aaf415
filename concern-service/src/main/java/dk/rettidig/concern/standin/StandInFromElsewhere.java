package dk.rettidig.concern.standin;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The stand-in must work in a unit of whoever is away, on those days. */
public final class StandInFromElsewhere extends Refusal {

  static final String CODE = "standin:from-elsewhere";

  StandInFromElsewhere() {
    super(Kind.CONFLICT, CODE);
  }
}
