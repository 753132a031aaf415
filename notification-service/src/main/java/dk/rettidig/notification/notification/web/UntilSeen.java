package dk.rettidig.notification.notification.web;

import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Stage;
import dk.rettidig.notification.notification.WhomToCall;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a notifier is shown until a named person has acknowledged the notification. */
final class UntilSeen {

  private UntilSeen() {}

  /** Whom to call; while it is written, too: phone first, then write. */
  static @Nullable WhomToCall whom(Notification notification, WhomToCall duty) {
    boolean waits =
        (notification.stage() == Stage.SENT || notification.stage() == Stage.DRAFT)
            && notification.progress().acknowledged() == null;
    return waits ? duty : null;
  }

  /** What the life cycle says. */
  static @Nullable String call(Notification notification, Locale language) {
    return notification.stage() == Stage.SENT && notification.progress().acknowledged() == null
        ? NotificationWords.WORDS.of("notifier.call", language)
        : null;
  }
}
