package dk.rettidig.notification.publishing;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.notification.clock.ClockEvent;
import dk.rettidig.notification.clock.ClockEvent.ClockBroken;
import dk.rettidig.notification.clock.ClockEvent.ClockWarned;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What clocks say to others; the events are their own bodies. */
@Component
class ClockTranslation implements Translation {

  @Override
  public Optional<WireEvent> of(DomainEvent event) {
    return event instanceof ClockEvent said ? Optional.of(wire(said)) : Optional.empty();
  }

  private static WireEvent wire(ClockEvent event) {
    return switch (event) {
      case ClockWarned warned -> new WireEvent("clock.warned.v1", warned);
      case ClockBroken broken -> new WireEvent("clock.broken.v1", broken);
    };
  }
}
