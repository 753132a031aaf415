package dk.rettidig.common.outbox;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The unsent events of one kind of aggregate, each list kept inside its aggregate's own document.
 */
public interface Outbox {

  /** An aggregate that has unsent events. */
  record Sender(Municipality municipality, String aggregate) {}

  /** Where the events go. */
  String topic();

  /** The unsent events of an aggregate, in order, from the first. */
  List<EventEnvelope> pending(Sender sender);

  /**
   * Notes that the broker has the events of an aggregate up to and including a sequence.
   *
   * @return what must now be sent behind them, in order; nothing, except where the last event on
   *     the topic is the one that is kept, and a later one is there already
   */
  List<EventEnvelope> sent(Sender sender, long sequence);

  /**
   * Aggregates whose first unsent event is older than an instant, at most so many, each with the
   * time of that event.
   */
  Map<Sender, Instant> leftovers(Instant olderThan, int most);
}
