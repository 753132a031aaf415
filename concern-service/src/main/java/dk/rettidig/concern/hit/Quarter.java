package dk.rettidig.concern.hit;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter of a calendar year, by which answers are counted. */
record Quarter(LocalDate first) {

  static Quarter of(LocalDate day) {
    return new Quarter(day.with(IsoFields.DAY_OF_QUARTER, 1));
  }

  Quarter before() {
    return of(first.minusDays(1));
  }

  /** Such as {@code 2026-Q4}. */
  String code() {
    return first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
  }
}
