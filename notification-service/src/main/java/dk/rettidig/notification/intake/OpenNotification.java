package dk.rettidig.notification.intake;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.notification.notification.Notification;
import dk.rettidig.notification.notification.Notifications;
import dk.rettidig.notification.notification.Readers;
import dk.rettidig.notification.notification.Stage;
import dk.rettidig.notification.notification.Step;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** An officer opens a notification: the look is written down, and the notifier sees "opened". */
@Component
public class OpenNotification {

  private final DeskReader desk;
  private final Notifications notifications;
  private final Readers readers;
  private final Related related;
  private final Clock clock;

  OpenNotification(
      DeskReader desk, Notifications notifications, Readers readers, Related related, Clock clock) {
    this.desk = desk;
    this.notifications = notifications;
    this.readers = readers;
    this.related = related;
    this.clock = clock;
  }

  /** A notification with what belongs beside it. */
  public record Opened(Stored<Notification> stored, Beside beside) {}

  /** Opens it. */
  public Opened open(Actor.Person officer, String id) {
    Stored<Notification> there = desk.get(officer, id);
    readers.look(officer, List.of(there.state()), "intake:open");
    if (there.state().progress().opened() == null && there.state().stage() == Stage.SENT) {
      var step = new Step(id + "-opened", officer.id(), clock.instant());
      there = notifications.step(officer, id, now -> now.atDesk().open(step));
    }
    return beside(officer, there);
  }

  /**
   * What was read or changed just now, with what belongs beside it: a look at those others and the
   * siblings, which is noted here.
   */
  public Opened beside(Actor.Person officer, Stored<Notification> there) {
    Beside beside = related.of(officer, there.state());
    List<Notification> others = beside.notifications();
    if (!others.isEmpty() || !beside.siblings().isEmpty()) {
      readers.look(officer, others, beside.siblings(), "intake:beside");
    }
    return new Opened(there, beside);
  }
}
