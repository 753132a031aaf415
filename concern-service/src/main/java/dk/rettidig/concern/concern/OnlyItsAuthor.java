package dk.rettidig.concern.concern;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Somebody else than its author tried to change a concern's words. */
public final class OnlyItsAuthor extends Refusal {

  static final String CODE = "concern:only-its-author";

  OnlyItsAuthor() {
    super(Kind.FORBIDDEN, CODE);
  }
}
