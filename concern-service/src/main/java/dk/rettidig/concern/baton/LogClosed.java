package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The log is closed. */
public final class LogClosed extends Refusal {

  static final String CODE = "baton:log-closed";

  LogClosed() {
    super(Kind.CONFLICT, CODE);
  }
}
