package dk.rettidig.common.outbox;

import dk.rettidig.common.event.EventEnvelope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the broker has confirmed the aggregates that were sent lately; the longest silent are
 * forgotten first.
 *
 * @param <K> names an aggregate
 */
final class Confirmed<K> {

  private static final int MOST = 10_000;

  private final Map<K, Long> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Long> eldest) {
          return size() > MOST;
        }
      };

  synchronized void note(K aggregate, long sequence) {
    last.merge(aggregate, sequence, Math::max);
  }

  /** Those of its events that are not known to be confirmed. */
  synchronized List<EventEnvelope> without(K aggregate, List<EventEnvelope> events) {
    long confirmed = last.getOrDefault(aggregate, 0L);
    return events.stream().filter(event -> event.sequence() > confirmed).toList();
  }
}
