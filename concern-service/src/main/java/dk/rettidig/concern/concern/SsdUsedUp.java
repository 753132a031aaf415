package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The exchange among listed members was used once and followed up once. */
public final class SsdUsedUp extends Refusal {

  static final String CODE = "basis:ssd-used-up";

  SsdUsedUp() {
    super(Kind.CONFLICT, CODE);
  }
}
