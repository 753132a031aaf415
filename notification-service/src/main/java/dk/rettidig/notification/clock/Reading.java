package dk.rettidig.notification.clock;

import dk.rettidig.common.calendar.DayReading;
import dk.rettidig.common.calendar.TimeLimit;

/** How the words of a time limit are read. */
public enum Reading {
  /** Hours by the clock, on every day. */
  CLOCK_HOURS,
  /** <i>Hverdag</i>, strictly: Monday to Saturday except public holidays. */
  WEEKDAY_INCLUDING_SATURDAY,
  /** <i>Hverdag</i>, mildly: Monday to Friday except public holidays. */
  WEEKDAY_MONDAY_TO_FRIDAY,
  /** To the day of the same number. */
  CALENDAR_MONTHS;

  /**
   * The limit of so many hours, days or months.
   *
   * @param length at least 1
   */
  public TimeLimit limit(int length) {
    return switch (this) {
      case CLOCK_HOURS -> new TimeLimit.Hours(length);
      case WEEKDAY_INCLUDING_SATURDAY ->
          new TimeLimit.Days(length, new DayReading.WeekdayIncludingSaturday());
      case WEEKDAY_MONDAY_TO_FRIDAY ->
          new TimeLimit.Days(length, new DayReading.WeekdayMondayToFriday());
      case CALENDAR_MONTHS -> new TimeLimit.Months(length);
    };
  }
}
