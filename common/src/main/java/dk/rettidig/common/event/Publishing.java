package dk.rettidig.common.event;

import dk.rettidig.common.aggregate.DomainEvent;

/**
 * Says how a service's own events look to others; each service has one, in its package {@code
 * publishing}.
 */
@FunctionalInterface
public interface Publishing {

  /** The event as its contract says it. */
  WireEvent toWire(DomainEvent event);
}
