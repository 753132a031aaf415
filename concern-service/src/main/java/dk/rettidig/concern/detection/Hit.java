package dk.rettidig.concern.detection;

import java.util.List;
import java.util.function.Predicate;

/**
 * Worth a look, and why.
 *
 * @param rule its code
 * @param version of the rule
 * @param grounds the entries that it rests on, all of them and no others, in order of days
 */
public record Hit(String rule, int version, List<Entry> grounds) {

  /**
   * @throws IllegalArgumentException where it rests on nothing
   */
  public Hit {
    if (grounds.isEmpty()) {
      throw new IllegalArgumentException("a hit of %s rests on nothing".formatted(rule));
    }
    grounds = List.copyOf(grounds);
  }

  static Hit of(Rule rule, List<? extends Entry> grounds) {
    return new Hit(rule.code(), rule.version(), List.copyOf(grounds));
  }

  /** Only whoever may read every single ground may know of it. */
  public boolean mayBeKnownTo(Predicate<Entry> mayRead) {
    return grounds.stream().allMatch(mayRead);
  }
}
