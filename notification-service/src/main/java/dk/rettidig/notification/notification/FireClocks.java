package dk.rettidig.notification.notification;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.notification.clock.LawTable;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Lets clocks speak when they are due; one notification that fails stops no other. A firing is one
 * versioned save of the notification with its event: of two instances one is written, and the other
 * finds the clock silent.
 */
@Component
public class FireClocks {

  private final Notifications notifications;
  private final LawTable laws;
  private final LeftAside aside;
  private final Clock clock;

  FireClocks(Notifications notifications, LawTable laws, LeftAside aside, Clock clock) {
    this.notifications = notifications;
    this.laws = laws;
    this.aside = aside;
    this.clock = clock;
  }

  /** Lets every clock of the municipality say what is due. */
  public void fire(Municipality municipality) {
    Instant now = clock.instant();
    Actor clocks = Actor.system("legal clock", municipality);
    for (Notification due : notifications.withClocksDue(municipality, now)) {
      fire(clocks, due, now);
    }
  }

  /** Reads the running clocks again by the law table as it is now; none moves later. */
  public void reread(Municipality municipality) {
    Instant now = clock.instant();
    Actor clocks = Actor.system("law table", municipality);
    for (Notification open : notifications.atDesk(municipality)) {
      if (!open.fireClocks(now, laws).state().clocks().equals(open.clocks())) {
        fire(clocks, open, now);
      }
    }
  }

  private void fire(Actor clocks, Notification one, Instant now) {
    String id = one.id().value();
    aside.attempt(
        "fire-clocks",
        "notifications",
        id,
        () -> notifications.step(clocks, id, state -> state.fireClocks(now, laws)));
  }
}
