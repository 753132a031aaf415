package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** A citizen gets a receipt and is told no more (Barnets lov § 135). */
public final class OnlyProfessionalsAreTold extends Refusal {

  static final String CODE = "notification:only-professionals-are-told";

  OnlyProfessionalsAreTold() {
    super(Kind.CONFLICT, CODE);
  }
}
