package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Absence;
import dk.rettidig.concern.detection.Entry.Concern;
import dk.rettidig.concern.detection.Entry.Profession;
import dk.rettidig.concern.detection.Entry.Rating;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Courses as the tests need them, on scales of three and five levels. */
final class Courses {

  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  static final Profession TEACHER = new Profession("PROFESSIONAL", "SCHOOL");
  static final Profession NURSE = new Profession("SPECIALIST", "HEALTH_VISITORS");

  /** Monday to Friday, all the year. */
  static final SchoolDays WEEKDAYS =
      day -> {
        long days = ChronoUnit.DAYS.between(LocalDate.of(2020, 1, 6), day);
        return Math.toIntExact(days / 7 * 5 + Math.min(days % 7 + 1, 5));
      };

  private Courses() {}

  static Course courseOf(Entry... entries) {
    Course course = Course.empty(WEEKDAYS);
    for (Entry entry : entries) {
      course = course.with(entry);
    }
    return course;
  }

  static Rating rated(LocalDate day, int level) {
    return new Rating("rated-" + day, day, five(level));
  }

  static Rating coloured(LocalDate day, int level) {
    return new Rating("coloured-" + day, day, new Placement("topi@1.0", level, 3));
  }

  static Placement five(int level) {
    return new Placement("bl5@1.0", level, 5);
  }

  static Concern concern(LocalDate day, @Nullable Integer level, Profession by, String... bases) {
    return new Concern(
        "%s-%s".formatted(by.unitKind(), day),
        day,
        level == null ? null : five(level),
        by,
        Set.of(bases));
  }

  static Absence away(LocalDate day, Absence.Category category) {
    return new Absence("away-" + day, day, category);
  }

  /** So many weekdays in a row. */
  static Course awayFrom(Course course, LocalDate first, int days, Absence.Category category) {
    Course all = course;
    LocalDate day = first;
    for (int left = days; left > 0; day = day.plusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        all = all.with(away(day, category));
        left--;
      }
    }
    return all;
  }
}
