package dk.rettidig.meeting.organisationevents;

import dk.rettidig.meeting.organisation.Unit;
import dk.rettidig.meeting.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/** What the forum reads of {@code unit.changed.v1}. */
record UnitChanged(String unit, @Nullable String district, boolean active) {

  Unit toUnit() {
    return new Unit(new UnitId(unit), district, active);
  }
}
