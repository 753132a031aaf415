package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** On suspicion of abuse there is no step of informing the parents (invariant 10). */
public final class ParentsNotOnThisPath extends Refusal {

  static final String CODE = "concern:parents-not-on-this-path";

  ParentsNotOnThisPath() {
    super(Kind.CONFLICT, CODE);
  }
}
