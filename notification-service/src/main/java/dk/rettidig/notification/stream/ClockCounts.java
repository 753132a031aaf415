package dk.rettidig.notification.stream;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.clock.LegalClock;
import dk.rettidig.notification.notification.Discretion;
import dk.rettidig.notification.notification.Notifications;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the running legal clocks: how many are close to their limit, and how many overran it. */
@Component
class ClockCounts implements OverviewPart {

  private final Notifications notifications;
  private final Discretion discretion;
  private final Clock clock;

  ClockCounts(Notifications notifications, Discretion discretion, Clock clock) {
    this.notifications = notifications;
    this.discretion = discretion;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "clocks";
  }

  @Override
  public Map<String, Long> counts(Actor.Person reader) {
    Instant now = clock.instant();
    List<LegalClock> running =
        discretion.towards(reader).among(notifications.atDesk(reader.municipality())).stream()
            .flatMap(one -> one.clocks().all().stream())
            .filter(LegalClock::runs)
            .toList();
    long broken = running.stream().filter(one -> one.isBrokenAt(now)).count();
    long late = running.stream().filter(one -> !now.isBefore(one.warnAt())).count();
    return Map.of("running", (long) running.size(), "warned", late - broken, "broken", broken);
  }
}
