package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** It was sent, so nobody changes it any more. */
public final class NotificationLocked extends Refusal {

  static final String CODE = "notification:locked";

  NotificationLocked(Stage stage) {
    super(Kind.CONFLICT, CODE, stage.name());
  }
}
