package dk.rettidig.common.store;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.outbox.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The outbox of one aggregate, outside any document. */
final class ListedOutbox implements Outbox {

  static final Sender SENDER = new Sender(KernelFixture.NORDSUND, "l-1");

  private final List<EventEnvelope> pending;

  ListedOutbox(List<EventEnvelope> pending) {
    this.pending = new CopyOnWriteArrayList<>(pending);
  }

  @Override
  public String topic() {
    return KernelFixture.TOPIC;
  }

  @Override
  public List<EventEnvelope> pending(Sender sender) {
    return List.copyOf(pending);
  }

  @Override
  public List<EventEnvelope> sent(Sender sender, long sequence) {
    pending.removeIf(event -> event.sequence() <= sequence);
    return List.of();
  }

  @Override
  public Map<Sender, Instant> leftovers(Instant olderThan, int most) {
    return Map.of();
  }
}
