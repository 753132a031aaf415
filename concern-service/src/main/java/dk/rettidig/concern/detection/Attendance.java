package dk.rettidig.concern.detection;

import dk.rettidig.concern.detection.Entry.Absence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The days that a child was away from school.
 *
 * @param absences in order of their days
 */
public record Attendance(SchoolDays school, List<Absence> absences) {

  /** So long a day of absence may be on its way from the school's own system. */
  private static final int FRESH = 14;

  /** Puts them in order. */
  public Attendance {
    absences = Ordered.byDay(absences);
  }

  /** Of a child that goes to no school. */
  public static Attendance none() {
    return new Attendance(day -> 0, List.of());
  }

  /** With one more day. */
  public Attendance with(Absence absence) {
    return new Attendance(school, Ordered.with(absences, absence));
  }

  /**
   * The absences that fill a window, the latest such window that ends lately.
   *
   * @param days so many at least
   * @param window so many school days long
   */
  Optional<List<Entry>> reached(int days, int window, Predicate<Absence> counted, LocalDate today) {
    for (int last = absences.size() - 1; last >= days - 1; last--) {
      Absence end = absences.get(last);
      if (end.day().plusDays(FRESH).isBefore(today)) {
        return Optional.empty();
      }
      if (counted.test(end) && !end.day().isAfter(today)) {
        List<Entry> within = within(last, window, counted);
        if (within.size() >= days) {
          return Optional.of(within.reversed());
        }
      }
    }
    return Optional.empty();
  }

  /** Those of the window that ends with one of them, the newest first. */
  private List<Entry> within(int last, int window, Predicate<Absence> counted) {
    int from = school.number(absences.get(last).day()) - window;
    List<Entry> within = new ArrayList<>();
    for (int i = last; i >= 0 && school.number(absences.get(i).day()) > from; i--) {
      if (counted.test(absences.get(i))) {
        within.add(absences.get(i));
      }
    }
    return within;
  }
}
