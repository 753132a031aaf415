package dk.rettidig.notification.publishing;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.WireEvent;
import java.util.Optional;

/**
 * Translates the events of one package; each package with events of its own has one bean of this
 * kind here, which switches exhaustively over that package's sealed interface.
 */
@FunctionalInterface
interface Translation {

  /** The event as its contract says it; empty when it belongs to another package. */
  Optional<WireEvent> of(DomainEvent event);
}
