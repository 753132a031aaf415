package dk.rettidig.launcher.bench.detection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was counted over a cohort, or a part of it that one thread went through. */
final class Tally {

  /** The book under which the single threshold is counted: the second of the two comparisons. */
  static final String THRESHOLD = "threshold";

  private final Map<String, Lens> lenses = new TreeMap<>();
  private final Checks checks = new Checks();
  private long nanos;

  /**
   * @param names whatever is to be counted
   */
  Tally(List<String> names) {
    names.forEach(name -> lenses.put(name, new Lens()));
  }

  void count(Cohort.Child child, Replay.Seen seen) {
    List<Integer> fourth = seen.days().getOrDefault(Replay.FOURTH_LEVEL, List.of());
    List<Integer> threshold = seen.days().getOrDefault(THRESHOLD, List.of());
    lenses.forEach((name, lens) ->
        lens.count(child.life(), seen.days().getOrDefault(name, List.of()), fourth, threshold));
    checks.count(child);
    nanos += seen.nanos();
  }

  void add(Tally other) {
    lenses.forEach((name, lens) -> {
      Lens others = other.lenses.get(name);
      if (others != null) {
        lens.add(others);
      }
    });
    checks.add(other.checks);
    nanos += other.nanos;
  }

  Lens lens(String name) {
    Lens lens = lenses.get(name);
    if (lens == null) {
      throw new IllegalArgumentException("%s was not counted".formatted(name));
    }
    return lens;
  }

  Checks checks() {
    return checks;
  }

  /** What the rules alone took, over all threads. */
  double ruleSeconds() {
    return nanos / 1e9;
  }
}
