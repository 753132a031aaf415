package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/**
 * On suspicion of abuse no log is shared with the family; the way is the notification (invariant
 * 10).
 */
public final class NotOnThisPath extends Refusal {

  static final String CODE = "baton:not-on-this-path";

  NotOnThisPath() {
    super(Kind.CONFLICT, CODE);
  }
}
