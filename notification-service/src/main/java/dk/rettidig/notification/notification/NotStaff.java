package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** Citizens call or write; this way is for staff. */
public final class NotStaff extends Refusal {

  static final String CODE = "notification:not-staff";

  NotStaff() {
    super(Kind.FORBIDDEN, CODE);
  }
}
