package dk.rettidig.concern.publishing;

import dk.rettidig.concern.organisation.Unit;

/** The body of {@code unit.changed.v1}. */
record UnitBody(String unit, String kind, String controller, String district, boolean active) {

  static UnitBody of(Unit unit) {
    Unit.Description description = unit.description();
    return new UnitBody(
        unit.id().value(),
        description.kind().name(),
        description.controller().name(),
        description.district().code(),
        description.active());
  }
}
