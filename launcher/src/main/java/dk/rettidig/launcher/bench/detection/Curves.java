package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.AbsenceShare;
import dk.rettidig.concern.detection.AbsentDays;
import dk.rettidig.concern.detection.FallingLine;
import dk.rettidig.concern.detection.LastingMiddle;
import dk.rettidig.concern.detection.Rule;
import dk.rettidig.concern.detection.RuleBook;
import dk.rettidig.concern.detection.SilenceAfterDecision;
import dk.rettidig.concern.detection.StalledAction;
import dk.rettidig.concern.detection.TransitionAhead;
import dk.rettidig.concern.detection.TwoProfessions;
import dk.rettidig.concern.detection.UnlawfulAbsence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Each rule alone, then all together, from careful to eager. */
final class Curves {

  private static final int[][] WINDOWS = {
    {30, 60}, {25, 60}, {20, 60}, {15, 60}, {10, 20}, {7, 20}, {10, 10}, {7, 7}, {5, 5}
  };

  private Curves() {}

  /** The books of the points. */
  static Map<String, RuleBook> points() {
    Map<String, Rule> points = new LinkedHashMap<>();
    ratings(points);
    work(points);
    absence(points);
    Map<String, RuleBook> books = new LinkedHashMap<>();
    points.forEach((name, rule) -> books.put(name, book(List.of(rule))));
    books.put("together, careful: 3 rounds", book(together(3, 60, 100)));
    books.put("together, as proposed", RuleBook.proposed());
    books.put("together, a concern within 180 days", book(together(2, 180, 100)));
    books.put("together, half the scale is steep", book(together(2, 60, 50)));
    books.put("together, all nine rules", RuleBook.complete());
    return books;
  }

  private static RuleBook book(List<Rule> rules) {
    RuleBook proposed = RuleBook.proposed();
    return new RuleBook(rules, proposed.quiet());
  }

  /** As proposed, but for the two rules over ratings. */
  private static List<Rule> together(int rounds, int around, int steep) {
    return Stream.concat(
            Stream.of(
                new LastingMiddle(rounds, 300, 60), new FallingLine(3, 500, 25, steep, around, 60)),
            RuleBook.proposed().rules().stream()
                .filter(rule -> !(rule instanceof LastingMiddle) && !(rule instanceof FallingLine)))
        .toList();
  }

  private static void ratings(Map<String, Rule> points) {
    for (int days : new int[] {30, 60, 90, 180}) {
      points.put(
          "falling-line: 3 ratings, a concern within %d days".formatted(days),
          new FallingLine(3, 500, 25, 100, days, 60));
    }
    points.put("falling-line: 3 ratings, half the scale", new FallingLine(3, 500, 50, 50, 0, 60));
    points.put("falling-line: 2 ratings, half the scale", new FallingLine(2, 300, 50, 50, 0, 60));
    for (int rounds : new int[] {4, 3, 2, 1}) {
      points.put(
          "lasting-middle: rounds in a row: %d".formatted(rounds),
          new LastingMiddle(rounds, 300, 60));
    }
  }

  private static void work(Map<String, Rule> points) {
    for (int days : new int[] {7, 14, 28, 60, 120}) {
      points.put("two-professions: %d days".formatted(days), new TwoProfessions(days, 25, 75, 60));
    }
    for (int days : new int[] {120, 90, 60, 42}) {
      points.put("stalled-action: %d days".formatted(days), new StalledAction(0, days));
    }
    for (int days : new int[] {90, 60, 42, 28}) {
      points.put("silence-after-decision: %d days".formatted(days), new SilenceAfterDecision(days));
    }
    for (int back : new int[] {90, 180, 365}) {
      points.put(
          "transition-ahead: of the last %d days".formatted(back), new TransitionAhead(60, back));
    }
  }

  private static void absence(Map<String, Rule> points) {
    for (int[] window : WINDOWS) {
      points.put(
          "absent-days: %d within %d".formatted(window[0], window[1]),
          new AbsentDays(List.of(new AbsentDays.Window(window[0], window[1]))));
    }
    for (int percent : new int[] {40, 30, 25, 20, 15, 10}) {
      points.put("absence-share: %d %%".formatted(percent), new AbsenceShare(percent, 100));
    }
    for (int percent : new int[] {20, 15, 10}) {
      points.put("unlawful-absence: %d %%".formatted(percent), new UnlawfulAbsence(percent, 50));
    }
  }
}
