package dk.rettidig.concern.baton;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Nobody outside the unit may take part before a basis is set on the concern (invariant 5). */
public final class NoBasisAcrossServices extends Refusal {

  static final String CODE = "baton:no-basis-across-services";

  NoBasisAcrossServices() {
    super(Kind.CONFLICT, CODE);
  }
}
