package dk.rettidig.example.codeless;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Declares its code nowhere, so nothing could hold its texts complete. */
final class Codeless extends Refusal {

  Codeless() {
    super(Kind.CONFLICT, "example:codeless");
  }
}
