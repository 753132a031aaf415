package dk.rettidig.concern.access;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** There is no such record, or not for this reader; which of the two, nobody is told. */
public final class NotShown extends Refusal {

  static final String CODE = "access:not-shown";

  /** The same for a missing record as for a denied one. */
  public NotShown() {
    super(Kind.NOT_FOUND, CODE);
  }
}
