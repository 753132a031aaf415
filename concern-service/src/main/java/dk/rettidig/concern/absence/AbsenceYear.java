package dk.rettidig.concern.absence;

import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.concern.child.ChildId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A pupil's absence in one school year. A year, since the rules look back over quarters and 60
 * school days: two documents answer all of them, each small enough to be written as a whole.
 *
 * @param days in order; at most one a date
 */
record AbsenceYear(AbsenceYearId id, ChildId child, @Personal List<AbsenceDay> days) {

  /** Copies the days. */
  AbsenceYear {
    days = List.copyOf(days);
  }

  /** Nothing is registered. */
  static AbsenceYear empty(ChildId child, SchoolYear year) {
    return new AbsenceYear(AbsenceYearId.of(child, year), child, List.of());
  }

  Optional<AbsenceDay> on(LocalDate date) {
    return days.stream().filter(day -> day.date().equals(date)).findFirst();
  }

  /** As it stands with these. */
  AbsenceYear with(Collection<Registration> registrations) {
    SortedMap<LocalDate, AbsenceDay> byDate = new TreeMap<>();
    days.forEach(day -> byDate.put(day.date(), day));
    registrations.forEach(said -> byDate.compute(said.date(), (_, there) -> day(said, there)));
    return new AbsenceYear(id, child, List.copyOf(byDate.values()));
  }

  private static @Nullable AbsenceDay day(Registration said, @Nullable AbsenceDay there) {
    Category category = said.category();
    return category == null
        ? null
        : new AbsenceDay(said.date(), category, there == null ? said.school() : there.school());
  }

  @Override
  public String toString() {
    return "AbsenceYear[" + id.value() + "]";
  }
}
