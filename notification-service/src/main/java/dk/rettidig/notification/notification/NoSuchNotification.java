package dk.rettidig.notification.notification;

import dk.rettidig.common.problem.Kind;
import dk.rettidig.common.problem.Refusal;

/** There is none that this reader may know of; the same answer whether it exists or not. */
public final class NoSuchNotification extends Refusal {

  static final String CODE = "notification:not-found";

  /** Says nothing about which. */
  public NoSuchNotification() {
    super(Kind.NOT_FOUND, CODE);
  }
}
