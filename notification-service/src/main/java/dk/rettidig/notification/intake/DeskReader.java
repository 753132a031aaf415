package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.access.Relation;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import dk.rettidig.notification.notification.Readers;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets only those at the desk who are not involved reach a notification. */
@Component
class DeskReader {

  static final Set<Relation> DESK = Set.of(Relation.DESK);

  private final Notifications notifications;
  private final Readers readers;

  DeskReader(Notifications notifications, Readers readers) {
    this.notifications = notifications;
    this.readers = readers;
  }

  /**
   * The notification, when this officer may know of it.
   *
   * @throws NotAtTheDesk when the actor does not work there
   */
  Stored<Notification> get(Actor.Person officer, String id) {
    require(officer);
    Stored<Notification> there = notifications.get(officer.municipality(), id);
    readers.require(officer, there.state(), DESK);
    return there;
  }

  List<Notification> visible(Actor.Person officer, Collection<Notification> all) {
    return readers.visible(officer, all, DESK);
  }

  void require(Actor.Person officer) {
    if (!readers.worksAtDesk(officer)) {
      throw new NotAtTheDesk();
    }
  }
}
