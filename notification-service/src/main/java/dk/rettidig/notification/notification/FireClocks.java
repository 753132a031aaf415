package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.clock.LawTable;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Lets clocks speak when they are due. A firing is one versioned save of the notification with its
 * event: of two instances one is written, and the other finds the clock silent.
 */
@Component
public class FireClocks {

  private final Notifications notifications;
  private final LawTable laws;
  private final Clock clock;

  FireClocks(Notifications notifications, LawTable laws, Clock clock) {
    this.notifications = notifications;
    this.laws = laws;
    this.clock = clock;
  }

  /** Lets every clock of the municipality say what is due. */
  public void fire(Municipality municipality) {
    Instant now = clock.instant();
    Actor clocks = Actor.system("legal clock", municipality);
    for (Notification due : notifications.withClocksDue(municipality, now)) {
      notifications.step(clocks, due.id().value(), state -> state.fireClocks(now, laws));
    }
  }

  /** Reads the running clocks again by the law table as it is now; none moves later. */
  public void reread(Municipality municipality) {
    Instant now = clock.instant();
    Actor clocks = Actor.system("law table", municipality);
    for (Notification open : notifications.atDesk(municipality)) {
      if (!open.fireClocks(now, laws).state().clocks().equals(open.clocks())) {
        notifications.step(clocks, open.id().value(), state -> state.fireClocks(now, laws));
      }
    }
  }
}
