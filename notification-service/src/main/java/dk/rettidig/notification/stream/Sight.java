package dk.rettidig.notification.stream;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.notification.notification.Discretion;
import java.time.Duration;
import java.util.List;

/**
 * What one reader may see of the stream (invariant 10). Who the reader is to a child or a colleague
 * may change while the stream is open, so it is asked again after a minute.
 */
final class Sight {

  private static final long FRESH = Duration.ofMinutes(1).toNanos();

  private final Discretion discretion;
  private final Actor.Person reader;
  private Discretion.Towards towards;
  private long asked;

  Sight(Discretion discretion, Actor.Person reader) {
    this.discretion = discretion;
    this.reader = reader;
    this.towards = discretion.towards(reader);
    this.asked = System.nanoTime();
  }

  Actor.Person reader() {
    return reader;
  }

  List<LiveEvent> of(List<LiveEvent> events) {
    if (events.isEmpty()) {
      return events;
    }
    long now = System.nanoTime();
    if (now - asked > FRESH) {
      towards = discretion.towards(reader);
      asked = now;
    }
    return towards.among(events, LiveEvent::notification);
  }
}
