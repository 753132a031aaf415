package dk.rettidig.notification.clock;

import dk.rettidig.common.aggregate.DomainEvent;
import java.time.Instant;

/** What a clock says; each once. */
public sealed interface ClockEvent extends DomainEvent {

  /** The limit is near. */
  record ClockWarned(String notification, ClockKind clock, Instant due) implements ClockEvent {}

  /** The limit is overrun. */
  record ClockBroken(String notification, ClockKind clock, Instant due) implements ClockEvent {}
}
