package dk.rettidig.concern.publishing;

import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.event.Publishing;
import dk.rettidig.common.event.WireEvent;
import dk.rettidig.concern.child.ChildEvent;
import dk.rettidig.concern.concern.ConcernEvent;
import dk.rettidig.concern.organisation.OrganisationEvent;
import org.springframework.stereotype.Component;

/** Says how each of this service's events looks to others. */
@Component
class ConcernPublishing implements Publishing {

  @Override
  public WireEvent toWire(DomainEvent event) {
    return switch (event) {
      case OrganisationEvent organisation -> toWire(organisation);
      case ChildEvent.ChildChanged(var child) ->
          new WireEvent("child.changed.v1", ChildBody.of(child));
      case ConcernEvent concern -> toWire(concern);
      default -> throw new IllegalArgumentException("not an event of this service: " + event);
    };
  }

  private static WireEvent toWire(OrganisationEvent event) {
    return switch (event) {
      case OrganisationEvent.UnitChanged(var unit) ->
          new WireEvent("unit.changed.v1", UnitBody.of(unit));
      case OrganisationEvent.PersonChanged(var person) ->
          new WireEvent("person.changed.v1", PersonBody.of(person));
    };
  }

  private static WireEvent toWire(ConcernEvent event) {
    return switch (event) {
      case ConcernEvent.ConcernRaised(var concern) ->
          new WireEvent("concern.raised.v1", ConcernBody.of(concern, concern.takenOver()));
      case ConcernEvent.ConcernPlaced(var concern) ->
          new WireEvent("concern.placed.v1", ConcernBody.of(concern, false));
      case ConcernEvent.BasisSet(var concern, var basis) ->
          new WireEvent("basis.set.v1", BasisBody.of(concern, basis));
      case ConcernEvent.BasisWithdrawn(var concern, var basis) ->
          new WireEvent("basis.withdrawn.v1", WithdrawnBody.of(concern, basis));
      case ConcernEvent.ConcernClosed(var concern, var outOfSight) ->
          new WireEvent("concern.closed.v1", ClosedBody.of(concern, outOfSight));
    };
  }
}
