package dk.rettidig.concern.publishing;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.concern.child.ChildEvent;
import dk.rettidig.concern.organisation.OrganisationEvent;
import org.springframework.stereotype.Component;

/** Says how each of this service's events looks to others. */
@Component
class ConcernPublishing implements Publishing {

  @Override
  public WireEvent toWire(DomainEvent event) {
    return switch (event) {
      case OrganisationEvent.UnitChanged(var unit) ->
          new WireEvent("unit.changed.v1", UnitBody.of(unit));
      case OrganisationEvent.PersonChanged(var person) ->
          new WireEvent("person.changed.v1", PersonBody.of(person));
      case ChildEvent.ChildChanged(var child) ->
          new WireEvent("child.changed.v1", ChildBody.of(child));
      default -> throw new IllegalArgumentException("not an event of this service: " + event);
    };
  }
}
