package dk.rettidig.common.readlog;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The page of the log that was asked for cannot be one that was handed out. */
public final class UnknownPage extends Refusal {

  static final String CODE = "read-log:unknown-page";

  UnknownPage() {
    super(Kind.INVALID, CODE);
  }
}
