package dk.rettidig.notification.organisationevents;

import dk.rettidig.common.actor.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person is in a unit, for a time.
 *
 * @param from the first day
 * @param to the last day; open when absent
 * @param substituteFor the person stood in for
 */
public record Assignment(
    String assignment,
    Role role,
    String unit,
    @Nullable String group,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable String substituteFor) {

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
