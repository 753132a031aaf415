package dk.rettidig.notification.escalation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way from an occasion to people, valid for a time.
 *
 * @param id stays the same when the route is changed from a date
 * @param from the first day on which it holds
 * @param to the last day; open when absent
 * @param line the first receives at once, each next one when the one before was silent
 */
public record Route(
    String id, LocalDate from, @Nullable LocalDate to, Condition when, List<Turn> line) {

  /**
   * Copies the line.
   *
   * @throws IllegalArgumentException when nobody is in the line, or it ends before it begins
   */
  public Route {
    line = List.copyOf(line);
    if (line.isEmpty()) {
      throw new IllegalArgumentException("nobody is in the line of the route " + id);
    }
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the route " + id + " ends before it begins");
    }
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }
}
