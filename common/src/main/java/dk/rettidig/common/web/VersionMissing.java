package dk.rettidig.common.web;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/**
 * A change came without a readable {@code If-Match}, so it cannot be told what it would overwrite
 * (RFC 6585, section 3).
 */
public final class VersionMissing extends Refusal {

  static final String CODE = "request:version-missing";

  VersionMissing() {
    super(Kind.PRECONDITION_REQUIRED, CODE);
  }
}
