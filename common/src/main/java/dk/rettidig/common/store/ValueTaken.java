package dk.rettidig.common.store;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Another record already has a value that only one may have. */
public final class ValueTaken extends Refusal {

  static final String CODE = "record:value-taken";

  ValueTaken(String collection) {
    super(Kind.CONFLICT, CODE, collection);
  }
}
