package dk.rettidig.notification.delivery;

import dk.rettidig.common.aggregate.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a notification and from where: what later events do not say again.
 *
 * @param leaders who may be told of it
 */
record KnownNotification(
    KnownNotificationId id,
    String author,
    List<String> leaders,
    @Nullable String unit,
    boolean acute) {

  /** Copies the leaders. */
  KnownNotification {
    leaders = List.copyOf(leaders);
  }

  record KnownNotificationId(String value) implements Id {}
}
