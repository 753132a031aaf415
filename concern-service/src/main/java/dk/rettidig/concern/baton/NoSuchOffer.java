package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** There is no such offer any more, or it is for somebody else. */
public final class NoSuchOffer extends Refusal {

  static final String CODE = "baton:no-such-offer";

  NoSuchOffer() {
    super(Kind.CONFLICT, CODE);
  }
}
