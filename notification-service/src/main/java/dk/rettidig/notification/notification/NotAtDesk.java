package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** It is not with this authority: not sent yet, or passed on. */
public final class NotAtDesk extends Refusal {

  static final String CODE = "notification:not-at-desk";

  NotAtDesk(Stage stage) {
    super(Kind.CONFLICT, CODE, stage.name());
  }
}
