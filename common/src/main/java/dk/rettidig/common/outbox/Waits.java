package dk.rettidig.common.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Since when each of several waits.
 *
 * @param <K> who waits
 */
final class Waits<K> {

  private final Map<K, Instant> since = new ConcurrentHashMap<>();

  /** The earliest moment that was told counts. */
  void since(K who, Instant moment) {
    since.merge(who, moment, (one, other) -> one.isBefore(other) ? one : other);
  }

  void over(K who) {
    since.remove(who);
  }

  /** Zero when nobody waits. */
  Duration longest(Instant now) {
    return since.values().stream()
        .min(Comparator.naturalOrder())
        .map(moment -> Duration.between(moment, now))
        .orElse(Duration.ZERO);
  }
}
