package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** A suspicion of abuse is not taken back by changing the words. */
public final class SuspicionStays extends Refusal {

  static final String CODE = "concern:suspicion-stays";

  SuspicionStays() {
    super(Kind.CONFLICT, CODE);
  }
}
