package dk.rettidig.notification.intake;

import dk.rettidig.common.aggregate.DomainEvent;
import java.time.Instant;

/** What happens to the duty. */
public sealed interface DutyEvent extends DomainEvent {

  /**
   * An hour has begun in which nobody named is on duty.
   *
   * @param since the first such hour of those that follow each other
   */
  record DutyUnmanned(Instant hour, Instant since) implements DutyEvent {}
}
