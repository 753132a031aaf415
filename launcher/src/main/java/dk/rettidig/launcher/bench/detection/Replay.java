package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry.Concern;
import dk.rettidig.concern.detection.Hit;
import dk.rettidig.concern.detection.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets what was written about a child happen again, day by day, and asks the rules after each entry
 * and every second week.
 */
final class Replay {

  /** The book whose rules are counted one by one, too, under their own codes. */
  static final String EACH = "all rules";

  /** The first of the two comparisons: a concern at level 4 or graver. */
  static final String FOURTH_LEVEL = "level-4-concern";

  private static final int SWEEP = 14;
  private static final int FOUR_OF_FIVE = 4;

  private final Map<String, RuleBook> books;

  /**
   * @param books by the name under which all their rules together are counted
   */
  Replay(Map<String, RuleBook> books) {
    this.books = books;
  }

  /**
   * The days on which something was worth a look, by rule and by book.
   *
   * @param nanos that the rules took
   */
  record Seen(Map<String, List<Integer>> days, long nanos) {}

  Seen of(Cohort.Child child) {
    Map<String, List<Integer>> days = new TreeMap<>();
    Map<String, List<RuleBook.Earlier>> earlier = new TreeMap<>();
    books.keySet().forEach(book -> earlier.put(book, new ArrayList<>()));
    Course course = Course.empty(Time.SCHOOL_DAYS);
    long nanos = 0;
    int next = 0;
    for (int day = 0; day < child.life().days(); day++) {
      int before = next;
      for (; next < child.written().size() && child.written().get(next).day() <= day; next++) {
        Happening happening = child.written().get(next);
        course = course.with(happening.entry());
        noteConcern(happening, days);
      }
      if (next > before || day % SWEEP == 0) {
        long begin = System.nanoTime();
        look(course, day, days, earlier);
        nanos += System.nanoTime() - begin;
      }
    }
    return new Seen(days, nanos);
  }

  private void look(
      Course course,
      int day,
      Map<String, List<Integer>> days,
      Map<String, List<RuleBook.Earlier>> earlier) {
    LocalDate today = Time.date(day);
    books.forEach((name, book) -> {
      List<RuleBook.Earlier> past = earlier.getOrDefault(name, List.of());
      List<Hit> hits = book.look(course, past, today);
      for (Hit hit : hits) {
        past.add(new RuleBook.Earlier(hit.rule(), today));
        if (name.equals(EACH)) {
          note(days, hit.rule(), day);
        }
      }
      if (!hits.isEmpty()) {
        note(days, name, day);
      }
    });
  }

  private static void noteConcern(Happening happening, Map<String, List<Integer>> days) {
    if (happening.entry() instanceof Concern concern
        && concern.placement() != null
        && concern.placement().ordinal() >= FOUR_OF_FIVE) {
      note(days, FOURTH_LEVEL, happening.day());
    }
  }

  private static void note(Map<String, List<Integer>> days, String name, int day) {
    days.computeIfAbsent(name, _ -> new ArrayList<>()).add(day);
  }
}
