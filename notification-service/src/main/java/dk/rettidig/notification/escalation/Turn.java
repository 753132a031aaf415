package dk.rettidig.notification.escalation;

import dk.rettidig.common.actor.Role;
import java.time.Duration;
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

  /** The unit in which they hold it, of those concerned or named; absent for anywhere. */
  @Nullable String unit(Origin origin) {
    return switch (place) {
      case Place.ConcernedUnit _ -> origin.unit();
      case Place.NamedUnit(String unit) -> unit;
      case Place.Anywhere _ -> null;
    };
  }
}
