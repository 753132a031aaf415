package dk.rettidig.concern.round;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Own ratings come before the joint one (invariant 4). */
public final class OwnRatingFirst extends Refusal {

  static final String CODE = "round:own-rating-first";

  OwnRatingFirst() {
    super(Kind.CONFLICT, CODE);
  }
}
