package dk.rettidig.concern.organisation;

import dk.rettidig.common.aggregate.DomainEvent;

/** What happens in the organisation; each event carries the complete state. */
public sealed interface OrganisationEvent extends DomainEvent {

  /** A unit was opened, described anew or closed. */
  record UnitChanged(Unit unit) implements OrganisationEvent {}

  /** A person, an assignment or a kinship is new or has changed. */
  record PersonChanged(Person person) implements OrganisationEvent {}
}
