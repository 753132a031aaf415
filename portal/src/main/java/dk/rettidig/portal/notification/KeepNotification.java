package dk.rettidig.portal.notification;

import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.notification.OwnNotifications;
import dk.rettidig.portal.service.notification.OwnNotifications.Draft;
import dk.rettidig.portal.service.notification.OwnNotifications.Notification;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Keeps what a notification form holds, whether the service has an earlier state of it or none, so
 * that a form can be sent again after any failure.
 */
@Component
class KeepNotification {

  private static final int CONFLICT = 409;

  private final OwnNotifications notifications;

  KeepNotification(OwnNotifications notifications) {
    this.notifications = notifications;
  }

  /** Keeps the words, and sends them when asked to; a form sent twice is sent once. */
  void keep(Draft draft, boolean sends) {
    begin(draft);
    if (sends) {
      notifications.send(draft.id());
    }
  }

  private void begin(Draft draft) {
    try {
      notifications.begin(draft);
    } catch (ProblemAnswer refusal) {
      if (refusal.problem().status() != CONFLICT) {
        throw refusal;
      }
      rewrite(draft, refusal);
    }
  }

  /** The id is this form's own, so what is there is an earlier state of the same words. */
  private void rewrite(Draft draft, ProblemAnswer refusal) {
    ResponseEntity<Notification> there = notifications.one(draft.id());
    Notification earlier = Objects.requireNonNull(there.getBody());
    if (!earlier.mine() || !earlier.isDraft()) {
      throw refusal;
    }
    notifications.rewrite(draft.id(), Objects.requireNonNull(there.getHeaders().getETag()), draft);
  }
}
