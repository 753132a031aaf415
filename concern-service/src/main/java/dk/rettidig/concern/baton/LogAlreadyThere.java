package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** The concern has its log already, opened otherwise or by a colleague. */
public final class LogAlreadyThere extends Refusal {

  static final String CODE = "baton:already-there";

  LogAlreadyThere() {
    super(Kind.CONFLICT, CODE);
  }
}
