package dk.rettidig.common.store;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/**
 * A record was changed by others each time a change was tried; nothing was written, and it can be
 * tried again.
 */
public final class TooContended extends Refusal {

  static final String CODE = "record:contended";

  TooContended(String collection) {
    super(Kind.UNAVAILABLE, CODE, collection);
  }
}
