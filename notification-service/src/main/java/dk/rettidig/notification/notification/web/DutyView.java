package dk.rettidig.notification.notification.web;

import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call.
 *
 * @param phone the duty phone
 * @param danger in danger now
 */
record DutyView(String phone, String danger) {

  /** In danger now. */
  static final String DANGER = "112";

  static final String CALL = "Ikke set endnu – ring";

  /**
   * Until a named person has acknowledged it; while it is written, too: phone first, then write.
   */
  static @Nullable DutyView of(Notification notification, String phone) {
    boolean waits =
        (notification.stage() == Stage.SENT || notification.stage() == Stage.DRAFT)
            && notification.progress().acknowledged() == null;
    return waits ? new DutyView(phone, DANGER) : null;
  }

  /** What the life cycle says until then. */
  static @Nullable String callFor(Notification notification) {
    return notification.stage() == Stage.SENT && notification.progress().acknowledged() == null
        ? CALL
        : null;
  }
}
