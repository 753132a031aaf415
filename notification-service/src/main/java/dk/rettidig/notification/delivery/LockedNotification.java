package dk.rettidig.notification.delivery;

import dk.rettidig.notification.notification.Content;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.NotifierKind;
import dk.rettidig.notification.notification.Suspicion;
import dk.rettidig.notification.notification.Urgency;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The locked notification as a receiving system gets it.
 *
 * @param child as it was sent; what the desk finds out later is not told here
 * @param author the professional's id; absent for citizens
 * @param arrivedAt when it arrived with the authority
 */
public record LockedNotification(
    String id,
    Urgency urgency,
    @Nullable Instant sentAt,
    @Nullable Instant arrivedAt,
    @Nullable String child,
    @Nullable String unit,
    NotifierKind notifier,
    @Nullable String author,
    Content.@Nullable Contact contact,
    @Nullable Suspicion suspicion,
    Content.Person subject,
    String observed,
    @Nullable String childsWords,
    Content.@Nullable ParentsInformed parentsInformed) {

  static LockedNotification of(Notification one) {
    return new LockedNotification(
        one.id().value(),
        one.matter().urgency(),
        one.sentAt(),
        one.arrivedAt(),
        one.matter().child(),
        one.matter().unit(),
        one.matter().notifier(),
        one.matter().author(),
        one.content().notifier(),
        one.matter().suspicion(),
        one.content().about(),
        one.content().observed(),
        one.content().childsWords(),
        one.content().parents());
  }
}
