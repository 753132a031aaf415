package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** On suspicion of abuse nothing is shared on a basis; the way out is the notification. */
public final class NoBasisOnThisPath extends Refusal {

  static final String CODE = "basis:not-on-this-path";

  NoBasisOnThisPath() {
    super(Kind.CONFLICT, CODE);
  }
}
