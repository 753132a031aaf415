package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.access.NotificationAccess;
import dk.rettidig.notification.access.Relation;
import dk.rettidig.notification.notification.Notification.NotificationId;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** A professional writes a notification, and gives it up or sends it: the author alone. */
@Component
public class WriteNotification {

  /** Who repeats the request of somebody else is not answered with that person's draft. */
  private record Begun(String author, Draft draft) {}

  private final Notifications notifications;
  private final Readers readers;
  private final Matters matters;
  private final Clock clock;

  WriteNotification(Notifications notifications, Readers readers, Matters matters, Clock clock) {
    this.notifications = notifications;
    this.readers = readers;
    this.matters = matters;
    this.clock = clock;
  }

  /**
   * Keeps what was typed so far, at once.
   *
   * @throws NotStaff when the actor has no duty to notify as a professional
   */
  public Stored<Notification> begin(Actor.Person author, Draft draft) {
    if (!NotificationAccess.mayNotify(author)) {
      throw new NotStaff();
    }
    Matter matter = matters.of(author, draft, clock.instant());
    Notification begun =
        Notification.draft(new NotificationId(draft.id()), matter, draft.content());
    return notifications.create(author, new Begun(author.id(), draft), Change.to(begun));
  }

  /** Keeps what was typed since. */
  public Stored<Notification> rewrite(Actor.Person author, Draft draft, long version) {
    return notifications.change(
        author,
        own(author, draft.id()),
        version,
        draft,
        there ->
            there.rewrite(matters.of(author, draft, there.matter().startedAt()), draft.content()));
  }

  /** Gives a draft up. */
  public Stored<Notification> discard(Actor.Person author, String id) {
    return step(author, id, Notification::discard);
  }

  private Stored<Notification> step(
      Actor.Person author, String id, Function<Notification, Change<Notification>> step) {
    return notifications.step(author, own(author, id), step);
  }

  private String own(Actor.Person author, String id) {
    Notification there = notifications.get(author.municipality(), id).state();
    readers.require(author, there, Set.of(Relation.AUTHOR));
    return id;
  }
}
