package dk.rettidig.concern.organisation;

import dk.rettidig.common.actor.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's post in a unit for a time.
 *
 * @param group nothing for the whole unit
 * @param from the first day
 * @param to the last day; nothing while no end is known
 * @param substituteFor whose stand-in this is
 */
public record Assignment(
    AssignmentId assignment,
    Role role,
    UnitId unit,
    @Nullable GroupId group,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable PersonId substituteFor) {

  /**
   * @throws IllegalArgumentException when it ends before it begins
   */
  public Assignment {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the assignment ends before it begins");
    }
  }

  /** Whether it holds on a day. */
  public boolean validOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
