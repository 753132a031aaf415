package dk.rettidig.concern.hit;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody answered this hit otherwise before. */
public final class AlreadyAnswered extends Refusal {

  static final String CODE = "hit:already-answered";

  AlreadyAnswered() {
    super(Kind.CONFLICT, CODE);
  }
}
