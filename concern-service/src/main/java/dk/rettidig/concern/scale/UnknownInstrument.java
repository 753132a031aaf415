package dk.rettidig.concern.scale;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The municipality has no such version of such a scale. */
public final class UnknownInstrument extends Refusal {

  static final String CODE = "scale:unknown-instrument";

  UnknownInstrument() {
    super(Kind.INVALID, CODE);
  }
}
