package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.clock.LawTable;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.notification.Matter;
import dk.rettidig.notification.notification.Matters;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what came by phone or letter, with the time at which it truly arrived. */
@Component
public class TypeIn {

  /** Who repeats the request of somebody else is not answered with that person's record. */
  private record Typed(String by, TypedNotification typed) {}

  private final DeskReader desk;
  private final Notifications notifications;
  private final Matters matters;
  private final LawTable laws;
  private final Clock clock;

  TypeIn(
      DeskReader desk, Notifications notifications, Matters matters, LawTable laws, Clock clock) {
    this.desk = desk;
    this.notifications = notifications;
    this.matters = matters;
    this.laws = laws;
    this.clock = clock;
  }

  /**
   * Keeps it; its clocks run from the arrival.
   *
   * @throws Incomplete when it is said to arrive in the future
   */
  public Stored<Notification> type(Actor.Person officer, TypedNotification typed) {
    desk.require(officer);
    return keep(officer, typed, officer.id(), false);
  }

  /**
   * Takes a past one over from another system: it starts no clock and owes nothing (D20).
   *
   * @throws NotAtTheDesk unless an administrator asks
   */
  public Stored<Notification> takeOver(Actor.Person admin, TypedNotification past) {
    if (!admin.has(Role.ADMIN)) {
      throw new NotAtTheDesk();
    }
    return keep(admin, past, null, true);
  }

  private Stored<Notification> keep(
      Actor.Person actor, TypedNotification typed, @Nullable String typedBy, boolean takenOver) {
    Instant now = clock.instant();
    if (typed.arrivedAt().isAfter(now)) {
      throw Incomplete.invalid("arrivedAt");
    }
    Matters.Addressee to = matters.addressee(actor.municipality(), typed.child());
    var matter =
        new Matter(
            typed.child(),
            typed.incident(),
            typed.unit(),
            typed.notifier(),
            typed.author(),
            typed.origin(),
            typedBy,
            typed.urgency(),
            typed.suspicion(),
            null,
            to.municipality(),
            to.cannotKnow(),
            takenOver ? typed.arrivedAt() : now,
            takenOver);
    return notifications.create(
        actor,
        new Typed(actor.id(), typed),
        Notification.typed(
            new Notification.NotificationId(typed.id()),
            matter,
            typed.content(),
            typed.arrivedAt(),
            now,
            laws));
  }
}
