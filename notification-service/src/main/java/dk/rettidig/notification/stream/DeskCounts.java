package dk.rettidig.notification.stream;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Counts what the intake desk still owes something on. */
@Component
class DeskCounts implements OverviewPart {

  private final Notifications notifications;

  DeskCounts(Notifications notifications) {
    this.notifications = notifications;
  }

  @Override
  public String name() {
    return "notifications";
  }

  @Override
  public Map<String, Long> counts(Municipality municipality) {
    List<Notification> open = notifications.atDesk(municipality);
    return Map.of(
        "open", (long) open.size(),
        "notAcknowledged", count(open, one -> one.progress().acknowledged() == null),
        "notAssessed", count(open, one -> one.progress().assessed() == null));
  }

  private static long count(List<Notification> open, Predicate<Notification> those) {
    return open.stream().filter(those).count();
  }
}
