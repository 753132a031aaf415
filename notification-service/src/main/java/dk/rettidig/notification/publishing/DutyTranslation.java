package dk.rettidig.notification.publishing;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.notification.intake.DutyEvent;
import dk.rettidig.notification.intake.DutyEvent.DutyUnmanned;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What happens to the duty, as others are told. */
@Component
class DutyTranslation implements Translation {

  @Override
  public Optional<WireEvent> of(DomainEvent event) {
    return event instanceof DutyEvent happened ? Optional.of(wire(happened)) : Optional.empty();
  }

  private static WireEvent wire(DutyEvent event) {
    return switch (event) {
      case DutyUnmanned unmanned -> new WireEvent("duty.unmanned.v1", unmanned);
    };
  }
}
