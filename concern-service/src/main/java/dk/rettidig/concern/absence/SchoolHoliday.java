package dk.rettidig.concern.absence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days without school by the municipality's holiday plan.
 *
 * @param first the first of them
 * @param last the last of them
 */
record SchoolHoliday(LocalDate first, LocalDate last) {

  /**
   * @throws IllegalArgumentException when a day is missing or it ends before it begins
   */
  SchoolHoliday {
    requireBoth(first, last);
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("rettidig.absence: a holiday ends before " + first);
    }
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** A setting that is left out is bound as nothing. */
  private static void requireBoth(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first == null || last == null) {
      throw new IllegalArgumentException("rettidig.absence: a holiday needs its first and last");
    }
  }
}
