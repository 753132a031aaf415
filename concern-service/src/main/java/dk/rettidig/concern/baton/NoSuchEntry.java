package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** There is no such entry in the log. */
public final class NoSuchEntry extends Refusal {

  static final String CODE = "baton:no-such-entry";

  NoSuchEntry() {
    super(Kind.NOT_FOUND, CODE);
  }
}
