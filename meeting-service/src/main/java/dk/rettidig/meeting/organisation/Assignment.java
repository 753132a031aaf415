package dk.rettidig.meeting.organisation;

import dk.rettidig.common.actor.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person's work in a unit for a time.
 *
 * @param group the only group that it concerns; null for the whole unit
 * @param from the first day
 * @param to the last day; null while no end is known
 */
public record Assignment(
    Role role, UnitId unit, @Nullable String group, LocalDate from, @Nullable LocalDate to) {

  /** Whether it holds on the day. */
  public boolean isValid(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
