package dk.rettidig.common.outbox;

import dk.rettidig.common.municipality.Municipality;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates whose events are still to be sent. One stays in here until its events have left,
 * also while somebody tries to send them.
 */
final class Waiting {

  /** Somebody has saved events of an aggregate. */
  record Hint(Outbox outbox, Outbox.Sender sender) {}

  /**
   * What is known of an aggregate that waits.
   *
   * @param held whether the broker refused its events, or was away when they came
   * @param since when its oldest event began to wait, as far as is known
   * @param toldOf when it was last told of as overdue; when it began to wait, before
   * @param last the running number of its last hint, by which one that came during the work on the
   *     aggregate is told from those before
   */
  record Wait(boolean held, Instant since, Instant toldOf, long last) {

    private Wait and(Wait next) {
      Instant earlier = since.isBefore(next.since) ? since : next.since;
      return new Wait(held || next.held, earlier, toldOf, next.last);
    }

    private Wait toldOfAt(Instant now) {
      return new Wait(held, since, now, last);
    }

    private Wait nowHeld() {
      return held ? this : new Wait(true, since, toldOf, last);
    }
  }

  private final Clock clock;
  private final AtomicLong hints = new AtomicLong();
  private final Map<Hint, Wait> waits = new ConcurrentHashMap<>();

  Waiting(Clock clock) {
    this.clock = clock;
  }

  void add(Hint hint, boolean held) {
    add(hint, held, clock.instant());
  }

  /**
   * @param since when its event was saved
   */
  void add(Hint hint, boolean held, Instant since) {
    var wait = new Wait(held, since, clock.instant(), hints.incrementAndGet());
    waits.merge(hint, wait, Wait::and);
  }

  @Nullable Wait of(Hint hint) {
    return waits.get(hint);
  }

  /** Lets go of an aggregate, unless a hint has come after what was known before it was sent. */
  void sent(Hint hint, Wait before) {
    waits.remove(hint, before);
  }

  List<Hint> all() {
    return List.copyOf(waits.keySet());
  }

  int size() {
    return waits.size();
  }

  /** The broker is away from all of them. */
  void holdAll() {
    waits.replaceAll((_, wait) -> wait.nowHeld());
  }

  /** How long the oldest has waited; zero when none waits. */
  Duration longest() {
    Instant now = clock.instant();
    return waits.values().stream()
        .map(Wait::since)
        .min(Comparator.naturalOrder())
        .map(since -> Duration.between(since, now))
        .orElse(Duration.ZERO);
  }

  long held(Municipality municipality) {
    return waits.entrySet().stream()
        .filter(entry -> entry.getValue().held())
        .filter(entry -> entry.getKey().sender().municipality().equals(municipality))
        .count();
  }

  /** Those that have been held for so long, each of them told of once in that time. */
  List<Hint> overdue(Duration limit) {
    Instant now = clock.instant();
    List<Hint> overdue =
        waits.entrySet().stream()
            .filter(entry -> entry.getValue().held())
            .filter(entry -> entry.getValue().toldOf().isBefore(now.minus(limit)))
            .map(Map.Entry::getKey)
            .toList();
    overdue.forEach(hint -> waits.computeIfPresent(hint, (_, wait) -> wait.toldOfAt(now)));
    return overdue;
  }
}
