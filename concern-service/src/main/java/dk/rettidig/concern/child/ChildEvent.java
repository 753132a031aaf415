package dk.rettidig.concern.child;

import dk.rettidig.common.aggregate.DomainEvent;

/** What happens to the entry of a child; each event carries the complete state. */
public sealed interface ChildEvent extends DomainEvent {

  /** A child is new, has moved, or is described anew. */
  record ChildChanged(Child child) implements ChildEvent {}
}
