package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.SchoolDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.stream.IntStream;

/** The days of an observation, counted from a Monday, and which of them are school days. */
final class Time {

  static final double DAYS_A_YEAR = 365.25;
  static final int WEEK = 7;

  /** School weeks of a year; with the holidays below there are about 200 school days. */
  static final double SCHOOL_WEEKS = 41;

  private static final LocalDate START = LocalDate.of(2020, 1, 6);

  /** Winter, Easter, summer, autumn and Christmas, by weeks. */
  private static final Set<Integer> HOLIDAYS = Set.of(1, 7, 14, 27, 28, 29, 30, 31, 32, 42, 52, 53);

  private static final int DAYS = 366 * 20;
  private static final LocalDate[] DATES =
      IntStream.range(0, DAYS).mapToObj(START::plusDays).toArray(LocalDate[]::new);
  private static final int[] SCHOOL = schoolDays();

  /** As rules ask for it. */
  static final SchoolDays SCHOOL_DAYS = day -> SCHOOL[dayOf(day)];

  private Time() {}

  private static int[] schoolDays() {
    int[] counted = new int[DAYS];
    int sum = 0;
    for (int day = 0; day < DAYS; day++) {
      if (isSchoolDate(DATES[day])) {
        sum++;
      }
      counted[day] = sum;
    }
    return counted;
  }

  private static boolean isSchoolDate(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && !HOLIDAYS.contains(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  static LocalDate date(int day) {
    return DATES[day];
  }

  static int dayOf(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(START, date));
  }

  static boolean isSchoolDay(int day) {
    return day > 0 && SCHOOL[day] > SCHOOL[day - 1];
  }

  static boolean isSchoolWeek(int week) {
    return isSchoolDay(week * WEEK + 1);
  }

  /** Which school year a day belongs to; they begin in August. */
  static int schoolYear(int day) {
    LocalDate date = DATES[day];
    return date.getYear() - START.getYear() + (date.getMonthValue() >= 8 ? 1 : 0);
  }
}
