package dk.rettidig.common.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** How long a rule gives, counted from the arrival and never from the opening or the typing. */
public sealed interface TimeLimit {

  /** When the limit ends for what arrived at the instant. */
  Deadline after(Instant arrival);

  private static void requirePositive(int length) {
    if (length < 1) {
      throw new IllegalArgumentException("time limit is not positive: " + length);
    }
  }

  /**
   * Hours by the clock, on every day; a change to or from summer time does not alter their number.
   *
   * @param hours at least 1
   */
  record Hours(int hours) implements TimeLimit {

    /**
     * @throws IllegalArgumentException when there is not at least one hour
     */
    public Hours {
      requirePositive(hours);
    }

    @Override
    public Deadline after(Instant arrival) {
      return Deadline.at(arrival.plus(Duration.ofHours(hours)));
    }
  }

  /**
   * Days that count by a reading; the first is the first one after the local day of arrival.
   *
   * @param days at least 1
   */
  record Days(int days, DayReading reading) implements TimeLimit {

    /**
     * @throws IllegalArgumentException when there is not at least one day
     */
    public Days {
      requirePositive(days);
    }

    @Override
    public Deadline after(Instant arrival) {
      LocalDate day = DanishTime.dayOf(arrival);
      for (int counted = 0; counted < days; counted++) {
        day = reading.firstAfter(day);
      }
      return Deadline.throughout(day);
    }
  }

  /**
   * Months to the day of the same number, or to the last day of a shorter month; a last day that is
   * a Sunday or a holiday stays (the strict reading).
   *
   * @param months at least 1
   */
  record Months(int months) implements TimeLimit {

    /**
     * @throws IllegalArgumentException when there is not at least one month
     */
    public Months {
      requirePositive(months);
    }

    @Override
    public Deadline after(Instant arrival) {
      return Deadline.throughout(DanishTime.dayOf(arrival).plusMonths(months));
    }
  }
}
