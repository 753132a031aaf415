package dk.rettidig.common.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How a rule reads the word for the days that count: <i>hverdag</i> or <i>arbejdsdag</i>. */
public sealed interface DayReading {

  /** The strict reading of <i>hverdag</i>, and the default. */
  static DayReading strict() {
    return new WeekdayIncludingSaturday();
  }

  /** Whether the day counts. */
  boolean counts(LocalDate day);

  /**
   * The first day after the given one that counts.
   *
   * @throws IllegalStateException when no day counts within a year
   */
  default LocalDate firstAfter(LocalDate day) {
    return day.plusDays(1)
        .datesUntil(day.plusYears(1))
        .filter(this::counts)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException("no day counts within a year after " + day + ": " + this));
  }

  /**
   * <i>Hverdag</i>, strictly: Monday to Saturday except public holidays; 5 June, 24 and 31 December
   * count.
   */
  record WeekdayIncludingSaturday() implements DayReading {

    @Override
    public boolean counts(LocalDate day) {
      return day.getDayOfWeek() != DayOfWeek.SUNDAY && !PublicHolidays.include(day);
    }
  }

  /**
   * <i>Hverdag</i>, the milder reading: Monday to Friday except public holidays; 5 June, 24 and 31
   * December count.
   */
  record WeekdayMondayToFriday() implements DayReading {

    @Override
    public boolean counts(LocalDate day) {
      return day.getDayOfWeek() != DayOfWeek.SATURDAY && strict().counts(day);
    }
  }

  /** <i>Arbejdsdag</i>: Monday to Friday except public holidays and the office's closing days. */
  record WorkingDay(ClosingDays closed) implements DayReading {

    @Override
    public boolean counts(LocalDate day) {
      return new WeekdayMondayToFriday().counts(day) && !closed.include(day);
    }
  }
}
