package dk.rettidig.concern.absence;

import dk.rettidig.common.calendar.ClosingDays;
import dk.rettidig.common.calendar.DayReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which days are school days: Monday to Friday except public holidays, 5 June, 24 and 31 December,
 * and the holidays of the municipality's plan. Where no plan is known its holidays are counted as
 * school days.
 */
record SchoolDays(List<SchoolHoliday> plan) {

  private static final DayReading WITHOUT_PLAN =
      new DayReading.WorkingDay(ClosingDays.usualAnd(Set.of()));

  /** Copies the plan. */
  SchoolDays {
    plan = List.copyOf(plan);
  }

  boolean include(LocalDate day) {
    return WITHOUT_PLAN.counts(day) && plan.stream().noneMatch(holiday -> holiday.includes(day));
  }

  /** Both ends included, in order; none where the last lies before the first. */
  List<LocalDate> between(LocalDate first, LocalDate last) {
    return last.isBefore(first)
        ? List.of()
        : first.datesUntil(last.plusDays(1)).filter(this::include).toList();
  }

  /** Whether the plan says anything of the time. */
  boolean isPlanned(LocalDate first, LocalDate last) {
    return plan.stream()
        .anyMatch(holiday -> !holiday.first().isAfter(last) && !holiday.last().isBefore(first));
  }
}
