package dk.rettidig.launcher.bench.detection;

import dk.rettidig.concern.detection.LastingMiddle;
import dk.rettidig.concern.detection.Rule;
import dk.rettidig.concern.detection.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Goes through a cohort, child after child on all cores, and keeps only counts. */
record Measurement(Parameters parameters, long seed, int children) {

  /** The operating point. */
  static final String PROPOSED = "proposed";

  /** What the rules that are proposed find, and each of all rules, beside the two comparisons. */
  Tally ofRules() {
    RuleBook each = RuleBook.complete();
    Map<String, RuleBook> books = new LinkedHashMap<>();
    books.put(PROPOSED, RuleBook.proposed());
    books.put(Replay.EACH, each);
    List<Rule> single = List.of(new LastingMiddle(1, 0, 60));
    books.put(Tally.THRESHOLD, new RuleBook(single, each.quiet()));
    return of(books);
  }

  /** What each of several books finds. */
  Tally of(Map<String, RuleBook> books) {
    var cohort = new Cohort(parameters, seed);
    var replay = new Replay(books);
    List<String> names = new ArrayList<>(books.keySet());
    names.add(Replay.FOURTH_LEVEL);
    RuleBook each = books.get(Replay.EACH);
    if (each != null) {
      each.rules().stream().map(Rule::code).forEach(names::add);
    }
    return IntStream.range(0, children)
        .parallel()
        .collect(
            () -> new Tally(names),
            (tally, number) -> {
              Cohort.Child child = cohort.child(number);
              tally.count(child, replay.of(child));
            },
            Tally::add);
  }
}
