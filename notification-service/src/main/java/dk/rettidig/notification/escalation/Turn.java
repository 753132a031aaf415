package dk.rettidig.notification.escalation;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.notification.organisationevents.Colleague;
import dk.rettidig.notification.organisationevents.Colleagues;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place in a route's line: who receives, and how long they have to acknowledge.
 *
 * @param role whom, among those with a valid assignment
 * @param place where they hold the role
 * @param time clock time, weekends included, until it goes to the next in line
 */
public record Turn(Role role, Place place, Duration time) {

  /**
   * @throws IllegalArgumentException when there is no time to acknowledge
   */
  public Turn {
    if (!time.isPositive()) {
      throw new IllegalArgumentException("time must be positive: " + time);
    }
  }

  /** Whether the person holds the role where it is asked for. */
  boolean isHeldBy(Colleague colleague, Origin origin, LocalDate day) {
    if (isAnywhere()) {
      return colleague.is(role, day);
    }
    String unit = unit(origin);
    return unit != null && colleague.is(role, unit, day);
  }

  /** Everybody who holds the role where it is asked for. */
  List<Colleague> heldBy(
      Colleagues colleagues, Municipality municipality, Origin origin, LocalDate day) {
    if (isAnywhere()) {
      return colleagues.holding(municipality, role, day);
    }
    String unit = unit(origin);
    return unit == null ? List.of() : colleagues.holding(municipality, role, unit, day);
  }

  private boolean isAnywhere() {
    return place instanceof Place.Anywhere;
  }

  /** The unit in which they hold it, of those concerned or named; absent for anywhere. */
  @Nullable String unit(Origin origin) {
    return switch (place) {
      case Place.ConcernedUnit _ -> origin.unit();
      case Place.NamedUnit(String unit) -> unit;
      case Place.Anywhere _ -> null;
    };
  }
}
