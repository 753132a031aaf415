package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.access.Relation;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The leader of the author's unit adds a comment; the notification is on its way already. */
@Component
public class CommentOnNotification {

  private final Notifications notifications;
  private final Readers readers;
  private final Clock clock;

  CommentOnNotification(Notifications notifications, Readers readers, Clock clock) {
    this.notifications = notifications;
    this.readers = readers;
    this.clock = clock;
  }

  /**
   * Adds the comment once.
   *
   * @param request the id that the client made
   * @throws OtherContent when the same request said something else before
   */
  public Stored<Notification> comment(Actor.Person leader, String id, String request, String text) {
    Notification there = notifications.get(leader.municipality(), id).state();
    readers.require(leader, there, Set.of(Relation.LEADER));
    var comment = new DeskNotes.Comment(request, leader.id(), clock.instant(), text);
    return notifications.step(leader, id, now -> now.comment(comment));
  }
}
