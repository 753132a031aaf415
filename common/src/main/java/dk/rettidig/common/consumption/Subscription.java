package dk.rettidig.common.consumption;

import dk.rettidig.common.event.EventEnvelope;
import java.util.HashMap;
import java.util.Map;

/**
 * What one consumer wants of one topic: a handler per type; other types are skipped and counted.
 * Immutable.
 *
 * @param consumer names the group and the dead-letter topic, e.g. {@code meeting}
 * @param handlers by type on the wire
 */
public record Subscription(String consumer, String topic, Map<String, Typed<?>> handlers) {

  /** A handler with the shape of the body that it reads. */
  public record Typed<B extends Record>(Class<B> body, Handler<B> handler) {}

  /** Copies the handlers. */
  public Subscription {
    handlers = Map.copyOf(handlers);
  }

  /** A subscription that handles nothing yet. */
  public static Subscription of(String consumer, String topic) {
    return new Subscription(consumer, topic, Map.of());
  }

  /** The same with a handler for one more type. */
  public <B extends Record> Subscription on(String type, Class<B> body, Handler<B> handler) {
    var more = new HashMap<>(handlers);
    more.put(type, new Typed<>(body, handler));
    return new Subscription(consumer, topic, more);
  }

  /** The topic and the consumer: names this subscription among all of a service. */
  public String name() {
    return topic + "-" + consumer;
  }

  /** Where records go that this consumer cannot take. */
  public String deadLetterTopic() {
    return name() + "-dlt";
  }

  /**
   * Lets one type of event take effect; may be called again with an event that has already taken
   * effect.
   */
  @FunctionalInterface
  public interface Handler<B> {

    /**
     * Lets the event take effect.
     *
     * @param body as the contract says it; extra fields are ignored
     */
    void handle(EventEnvelope event, B body);
  }
}
