package dk.rettidig.meeting.agenda;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The four steps are taken in their order; one may go back, not ahead. */
public final class StepOutOfOrder extends Refusal {

  static final String CODE = "meeting:step-out-of-order";

  StepOutOfOrder(Step step) {
    super(Kind.CONFLICT, CODE, step.name());
  }
}
