package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Only who acts for the log today does this. */
public final class OnlyWhoActs extends Refusal {

  static final String CODE = "baton:only-who-acts";

  OnlyWhoActs() {
    super(Kind.FORBIDDEN, CODE);
  }
}
