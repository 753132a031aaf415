package dk.rettidig.common.outbox;

import dk.rettidig.common.event.EventEnvelope;

/** Hands an event to the broker. */
@FunctionalInterface
public interface EventSender {

  /**
   * Returns when the broker has the event on all in-sync replicas.
   *
   * @throws NotSent when it may not have it
   */
  void send(String topic, EventEnvelope event);
}
