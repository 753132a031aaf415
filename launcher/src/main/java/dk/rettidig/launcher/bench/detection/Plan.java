package dk.rettidig.launcher.bench.detection;

import java.util.ArrayDeque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param sets of parameters, by name or file
 * @param children of the first set
 */
record Plan(List<String> sets, int children, long seed) {

  /** Baseline, and the sets on which no rule was tuned. */
  static final List<String> JUDGED =
      List.of(
          Parameters.BASELINE, "noisy-raters", "more-turning", "fewer-concerns", "other-rhythm");

  private static final int USUAL_CHILDREN = 100_000;

  /** Not one of those on which rules were tuned. */
  private static final long USUAL_SEED = 2027;

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException with a sentence, for whatever is not understood
   */
  static Plan read(String... arguments) {
    var rest = new ArrayDeque<>(List.of(arguments));
    List<String> sets = JUDGED;
    int children = USUAL_CHILDREN;
    long seed = USUAL_SEED;
    while (!rest.isEmpty()) {
      String option = rest.pop();
      if (rest.isEmpty()) {
        throw new IllegalArgumentException("%s needs a value behind it.".formatted(option));
      }
      String value = rest.pop();
      switch (option) {
        case "--parameters" -> sets = List.of(value.split(",", -1));
        case "--children" -> children = Math.toIntExact(number(value));
        case "--seed" -> seed = number(value);
        default -> throw new IllegalArgumentException("%s is not an option.".formatted(option));
      }
    }
    return new Plan(sets, children, seed);
  }

  private static long number(String text) {
    if (!text.matches("[1-9][0-9]{0,7}")) {
      throw new IllegalArgumentException(
          "%s is not a number of children or a seed.".formatted(text));
    }
    return Long.parseLong(text);
  }

  /** Of the sets after the first, of the agreements and of the curves. */
  int fewer() {
    return Math.max(1, children / 5);
  }
}
