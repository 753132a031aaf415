package dk.rettidig.concern.scale;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The number stands on a version with other content, and a version never changes. */
public final class VersionTaken extends Refusal {

  static final String CODE = "scale:version-taken";

  VersionTaken() {
    super(Kind.CONFLICT, CODE);
  }
}
