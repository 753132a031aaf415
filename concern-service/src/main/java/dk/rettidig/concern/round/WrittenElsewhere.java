package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Another writing stands than the one that the rater has before the eyes. */
public final class WrittenElsewhere extends Refusal {

  static final String CODE = "round:written-elsewhere";

  WrittenElsewhere() {
    super(Kind.CONFLICT, CODE);
  }
}
