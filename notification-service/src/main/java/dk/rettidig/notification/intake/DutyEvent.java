package dk.rettidig.notification.intake;

import dk.rettidig.common.aggregate.DomainEvent;
import java.time.Instant;

/** What happens to the duty. */
public sealed interface DutyEvent extends DomainEvent {

  /** An hour has begun in which nobody named is on duty. */
  record DutyUnmanned(Instant hour) implements DutyEvent {}
}
