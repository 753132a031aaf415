package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** More than 24 hours have passed since the concern was recorded. */
public final class EditTimeOver extends Refusal {

  static final String CODE = "concern:edit-time-over";

  EditTimeOver() {
    super(Kind.CONFLICT, CODE);
  }
}
