package dk.rettidig.common.store;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.outbox.EventSender;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A broker's doorstep that remembers what came, and can be told to refuse. */
final class RecordingSender implements EventSender {

  private final List<EventEnvelope> arrived = new CopyOnWriteArrayList<>();
  private volatile Predicate<EventEnvelope> refuses = event -> false;

  @Override
  public void send(String topic, EventEnvelope event) {
    if (refuses.test(event)) {
      throw new NotSent(new IOException("refused"));
    }
    arrived.add(event);
  }

  void refuse(Predicate<EventEnvelope> which) {
    refuses = which;
  }

  List<EventEnvelope> arrived() {
    return arrived;
  }

  /**
   * Each sequence once, in the order in which it first came: what a receiver that skips seen ones
   * sees.
   */
  List<Long> firstArrivals(String aggregate) {
    return arrived.stream()
        .filter(event -> event.subject().equals(aggregate))
        .map(EventEnvelope::sequence)
        .distinct()
        .toList();
  }
}
