package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The round is in a state in which this cannot be done. */
public final class NotNow extends Refusal {

  static final String CODE = "round:not-now";

  NotNow(Round.State now) {
    super(Kind.CONFLICT, CODE, now.name());
  }
}
