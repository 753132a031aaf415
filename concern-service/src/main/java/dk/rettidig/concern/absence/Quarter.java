package dk.rettidig.concern.absence;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A quarter of the calendar year, by which child benefit is paid; that the rule on unlawful absence
 * means this quarter is not verified.
 *
 * @param first its first day
 */
record Quarter(LocalDate first) {

  private static final int MONTHS = 3;

  /** The one that the day belongs to. */
  static Quarter of(LocalDate day) {
    return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
  }

  LocalDate last() {
    return first.plusMonths(MONTHS).minusDays(1);
  }

  Quarter before() {
    return new Quarter(first.minusMonths(MONTHS));
  }
}
