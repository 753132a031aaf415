package dk.rettidig.common.consumption;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/**
 * The event that was to be replayed or dropped does not wait first: somebody else did it meanwhile,
 * or the same request had already come.
 */
public final class OtherEventWaits extends Refusal {

  static final String CODE = "parked:other-event-waits";

  /** Says nothing of what waits. */
  public OtherEventWaits() {
    super(Kind.CONFLICT, CODE);
  }
}
