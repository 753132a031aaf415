package dk.rettidig.meeting.adviser;

import dk.rettidig.meeting.organisation.PersonId;
import dk.rettidig.meeting.organisation.UnitId;
import java.time.DayOfWeek;
import java.util.List;

/**
 * An adviser (<i>skolesocialrådgiver</i>) and the units that have one through them.
 *
 * @param units the units that the adviser is attached to
 * @param days the weekdays on site
 */
public record Adviser(
    PersonId id, List<UnitId> units, List<DayOfWeek> days, AuthorityProfile profile) {

  /** Copies the lists. */
  public Adviser {
    units = List.copyOf(units);
    days = List.copyOf(days);
  }
}
