package dk.rettidig.meeting.agenda;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The item is closed, or its basis has ended; it cannot be changed any more. */
public final class ItemEnded extends Refusal {

  static final String CODE = "meeting:item-ended";

  ItemEnded(ItemState state) {
    super(Kind.CONFLICT, CODE, state.name());
  }
}
