package dk.rettidig.common.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which the offices are closed though the calendar has no public holiday.
 *
 * @param yearly closed every year
 * @param dates closed once
 */
public record ClosingDays(Set<MonthDay> yearly, Set<LocalDate> dates) {

  private static final Set<MonthDay> USUAL =
      Set.of(
          MonthDay.of(Month.JUNE, 5),
          MonthDay.of(Month.DECEMBER, 24),
          MonthDay.of(Month.DECEMBER, 31));

  /** Copies both sets. */
  public ClosingDays {
    yearly = Set.copyOf(yearly);
    dates = Set.copyOf(dates);
  }

  /** No closing day. */
  public static ClosingDays none() {
    return new ClosingDays(Set.of(), Set.of());
  }

  /** 5 June, 24 and 31 December, and the dates that this office is closed on besides. */
  public static ClosingDays usualAnd(Set<LocalDate> dates) {
    return new ClosingDays(USUAL, dates);
  }

  /** Whether the offices are closed on the day. */
  public boolean include(LocalDate day) {
    return dates.contains(day) || yearly.contains(MonthDay.from(day));
  }
}
