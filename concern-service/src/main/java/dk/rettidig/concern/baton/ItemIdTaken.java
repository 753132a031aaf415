package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Something else stands under the id of the entry. */
public final class ItemIdTaken extends Refusal {

  static final String CODE = "baton:item-id-taken";

  ItemIdTaken() {
    super(Kind.CONFLICT, CODE);
  }
}
