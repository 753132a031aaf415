package dk.rettidig.notification.stream;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The stream is for managers and the intake of the municipality. */
public final class NotForStreamReader extends Refusal {

  static final String CODE = "stream:not-for-reader";

  NotForStreamReader() {
    super(Kind.FORBIDDEN, CODE);
  }
}
