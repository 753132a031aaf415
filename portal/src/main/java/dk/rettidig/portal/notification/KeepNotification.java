package dk.rettidig.portal.notification;

import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.notification.OwnNotifications;
import dk.rettidig.portal.service.notification.OwnNotifications.Draft;
import dk.rettidig.portal.service.notification.OwnNotifications.Notification;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what a notification form holds, whether the service has an earlier state of it or none, so
 * that a form can be sent again after any failure.
 */
@Component
class KeepNotification {

  private static final int CONFLICT = 409;

  /** Versions count the saves from 0; nobody but this form has written over the first. */
  private static final long FIRST = 0;

  private final OwnNotifications notifications;

  KeepNotification(OwnNotifications notifications) {
    this.notifications = notifications;
  }

  /**
   * Keeps the words, and sends them when asked to; a form sent twice is sent once.
   *
   * @param seen the version that the form showed; null for a form that began the draft
   * @throws ProblemAnswer when somebody wrote something else meanwhile, on another screen
   */
  void keep(Draft draft, @Nullable Long seen, boolean sends) {
    try {
      write(draft, seen);
    } catch (ProblemAnswer refusal) {
      if (!isConflict(refusal) || !isThere(draft)) {
        throw refusal;
      }
    }
    if (sends) {
      notifications.send(draft.id());
    }
  }

  private void write(Draft draft, @Nullable Long seen) {
    if (seen != null) {
      rewrite(draft, seen);
      return;
    }
    try {
      notifications.begin(draft);
    } catch (ProblemAnswer refusal) {
      if (!isConflict(refusal)) {
        throw refusal;
      }
      rewrite(draft, FIRST);
    }
  }

  private void rewrite(Draft draft, long seen) {
    notifications.rewrite(draft.id(), "\"" + seen + "\"", draft);
  }

  /** These very words, kept or sent by the same form before. */
  private boolean isThere(Draft draft) {
    Notification there = Objects.requireNonNull(notifications.one(draft.id()).getBody());
    return there.mine() && there.says(draft);
  }

  private static boolean isConflict(ProblemAnswer refusal) {
    return refusal.problem().status() == CONFLICT;
  }
}
