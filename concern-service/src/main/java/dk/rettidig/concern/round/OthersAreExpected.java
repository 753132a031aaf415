package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Colleagues who know the child have not rated it yet, and nobody has said not to wait. */
public final class OthersAreExpected extends Refusal {

  static final String CODE = "round:others-are-expected";

  OthersAreExpected() {
    super(Kind.CONFLICT, CODE);
  }
}
