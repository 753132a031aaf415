package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.access.Relation;
import dk.rettidig.notification.clock.LawTable;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The author sends on own duty; nobody else is asked and nothing blocks it (invariant 1). */
@Component
public class SendNotification {

  private final Notifications notifications;
  private final Readers readers;
  private final LawTable laws;
  private final Clock clock;

  SendNotification(Notifications notifications, Readers readers, LawTable laws, Clock clock) {
    this.notifications = notifications;
    this.readers = readers;
    this.laws = laws;
    this.clock = clock;
  }

  /**
   * Sends; it arrives in the same step.
   *
   * @throws NothingToSend when it says neither what was seen nor about whom
   */
  public Stored<Notification> send(Actor.Person author, String id) {
    Notification draft = notifications.get(author.municipality(), id).state();
    readers.require(author, draft, Set.of(Relation.AUTHOR));
    return notifications.step(
        author,
        id,
        there ->
            there.send(
                clock.instant(), laws, readers.informed(author.municipality(), there.matter())));
  }
}
