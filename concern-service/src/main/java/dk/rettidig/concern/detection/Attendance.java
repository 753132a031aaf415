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
    List<Absence> some = Ordered.until(absences, today).stream().filter(counted).toList();
    for (int last = some.size() - 1; last >= days - 1; last--) {
      if (some.get(last).day().plusDays(FRESH).isBefore(today)) {
        return Optional.empty();
      }
      if (length(some.get(last - days + 1), some.get(last)) <= window) {
        return Optional.of(window(some.subList(0, last + 1), window));
      }
    }
    return Optional.empty();
  }

  private List<Entry> window(List<Absence> some, int window) {
    Absence last = some.getLast();
    return new ArrayList<>(
        some.stream().filter(absence -> length(absence, last) <= window).toList());
  }

  private int length(Absence first, Absence last) {
    return school.number(last.day()) - school.number(first.day()) + 1;
  }
}
