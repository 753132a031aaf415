package dk.rettidig.notification.notification;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** It is on its way, but not as the officer saw it: somebody has sent it elsewhere since. */
public final class AnotherForwarding extends Refusal {

  static final String CODE = "notification:another-forwarding";

  AnotherForwarding(Municipality now) {
    super(Kind.CONFLICT, CODE, now.code());
  }
}
