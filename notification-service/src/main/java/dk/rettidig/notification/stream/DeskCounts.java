package dk.rettidig.notification.stream;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.notification.Discretion;
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
  private final Discretion discretion;

  DeskCounts(Notifications notifications, Discretion discretion) {
    this.notifications = notifications;
    this.discretion = discretion;
  }

  @Override
  public String name() {
    return "notifications";
  }

  @Override
  public Map<String, Long> counts(Actor.Person reader) {
    List<Notification> open =
        discretion.towards(reader).among(notifications.atDesk(reader.municipality()));
    return Map.of(
        "open", (long) open.size(),
        "notAcknowledged", count(open, one -> one.progress().acknowledged() == null),
        "notAssessed", count(open, one -> one.progress().assessed() == null));
  }

  private static long count(List<Notification> open, Predicate<Notification> those) {
    return open.stream().filter(those).count();
  }
}
