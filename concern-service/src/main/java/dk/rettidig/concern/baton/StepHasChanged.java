package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody else has changed the step meanwhile. */
public final class StepHasChanged extends Refusal {

  static final String CODE = "baton:step-has-changed";

  StepHasChanged() {
    super(Kind.CONFLICT, CODE);
  }
}
