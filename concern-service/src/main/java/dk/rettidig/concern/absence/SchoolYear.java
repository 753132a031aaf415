package dk.rettidig.concern.absence;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, from 1 August to 31 July.
 *
 * @param begins the calendar year of its first day
 */
record SchoolYear(int begins) {

  /** The one that the day belongs to. */
  static SchoolYear of(LocalDate day) {
    return new SchoolYear(
        day.getMonth().compareTo(Month.AUGUST) < 0 ? day.getYear() - 1 : day.getYear());
  }

  LocalDate first() {
    return LocalDate.of(begins, Month.AUGUST, 1);
  }

  LocalDate last() {
    return first().plusYears(1).minusDays(1);
  }

  SchoolYear before() {
    return new SchoolYear(begins - 1);
  }
}
