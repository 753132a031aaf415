package dk.rettidig.common.store;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** No such record in this municipality. */
public final class NotFound extends Refusal {

  static final String CODE = "record:not-found";

  NotFound(String collection) {
    super(Kind.NOT_FOUND, CODE, collection);
  }
}
