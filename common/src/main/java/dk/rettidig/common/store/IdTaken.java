package dk.rettidig.common.store;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The id that a client made stands on a record with other content. */
public final class IdTaken extends Refusal {

  static final String CODE = "record:id-taken";

  IdTaken(String collection) {
    super(Kind.CONFLICT, CODE, collection);
  }
}
