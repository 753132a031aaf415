package dk.rettidig.common.readlog;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The look is not known to be in the log, so nothing may be shown (invariant 9). */
public final class LookNotLogged extends Refusal {

  static final String CODE = "read-log:not-logged";

  LookNotLogged(@Nullable Throwable cause) {
    super(Kind.UNAVAILABLE, CODE);
    initCause(cause);
  }
}
