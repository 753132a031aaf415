package dk.rettidig.common.consumption;

import dk.rettidig.common.event.EventEnvelope;

/**
 * Lets one type of event take effect; may be called again with an event that has already taken
 * effect.
 */
@FunctionalInterface
public interface EventHandler<B> {

  /**
   * Lets the event take effect.
   *
   * @param body as the contract says it; extra fields are ignored
   */
  void handle(EventEnvelope event, B body);
}
