package dk.rettidig.launcher.demo;

import dk.rettidig.common.calendar.ClosingDays;
import dk.rettidig.common.calendar.DayReading;
import dk.rettidig.launcher.demo.DemoUnit.District;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;

/** The invented forums: one for each district, every second Thursday that is a working day. */
final class ForumDays {

  static final DayOfWeek WEEKDAY = DayOfWeek.THURSDAY;
  static final int EVERY_WEEKS = 2;

  private static final LocalDate SOME_THURSDAY = LocalDate.of(2020, 1, 2);
  private static final DayReading MEETING_DAYS =
      new DayReading.WorkingDay(ClosingDays.usualAnd(Set.of()));

  private ForumDays() {}

  /** The id of a district's forum. */
  static String series(District district) {
    return "forum-" + district.id();
  }

  /** The first meeting on the day or after it. */
  static LocalDate from(LocalDate day) {
    LocalDate thursday = day.with(TemporalAdjusters.nextOrSame(WEEKDAY));
    long weeks = (thursday.toEpochDay() - SOME_THURSDAY.toEpochDay()) / 7;
    return Stream.iterate(
            thursday.plusWeeks(weeks % EVERY_WEEKS), next -> next.plusWeeks(EVERY_WEEKS))
        .filter(MEETING_DAYS::counts)
        .findFirst()
        .orElseThrow();
  }
}
