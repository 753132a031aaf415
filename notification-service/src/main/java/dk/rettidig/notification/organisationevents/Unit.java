package dk.rettidig.notification.organisationevents;

import dk.rettidig.common.aggregate.Id;

/**
 * A unit as this service knows it.
 *
 * @param kind a code such as {@code DAYCARE}
 * @param controller who answers for its data, a code such as {@code MUNICIPAL}
 */
public record Unit(UnitId id, String kind, String controller, String district, boolean active) {

  /** The unit's id as concern-service made it. */
  public record UnitId(String value) implements Id {}

  static Unit of(UnitChanged body) {
    return new Unit(
        new UnitId(body.unit()), body.kind(), body.controller(), body.district(), body.active());
  }
}
