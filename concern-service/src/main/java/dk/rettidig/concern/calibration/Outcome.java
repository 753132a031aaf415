package dk.rettidig.concern.calibration;

import dk.rettidig.concern.calibration.statistics.KrippendorffAlpha;
import dk.rettidig.concern.calibration.statistics.Metric;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a team may know of its answers once the calibration is closed, made once and never again.
 *
 * @param answers how many answered
 * @param spreads one for each vignette; none where too few answered
 * @param agreement Krippendorff's ordinal alpha, rounded to a hundredth; nothing where too few
 *     answered or all that is shown is one and the same level
 */
public record Outcome(int answers, List<Spread> spreads, @Nullable Double agreement) {

  /**
   * Small numbers (invariant 11): whoever answered can take the own answer away from a spread, and
   * what is left still has to be on five.
   */
  static final int OTHERS = 5;

  /**
   * How a team placed one vignette. Where all, or all but one, chose the same level, one answer is
   * kept back, so that nobody can tell the two apart: else everybody's answer would be known.
   *
   * @param counts answers by level code; levels that nobody chose, or that are kept back, are
   *     missing
   * @param keptBack answers that are not among them, 0 or 1
   */
  public record Spread(String vignette, Map<String, Integer> counts, int keptBack) {

    /** Copies the counts. */
    public Spread {
      counts = Map.copyOf(counts);
    }

    private static Spread of(String vignette, Collection<Answer> answers) {
      Map<String, Integer> counts =
          answers.stream()
              .map(answer -> answer.levels().getOrDefault(vignette, ""))
              .collect(Collectors.toMap(level -> level, _ -> 1, Integer::sum));
      var most = Collections.max(counts.entrySet(), Map.Entry.comparingByValue());
      int allButOne = answers.size() - 1;
      return most.getValue() >= allButOne
          ? new Spread(vignette, Map.of(most.getKey(), allButOne), 1)
          : new Spread(vignette, counts, 0);
    }

    private int[] by(List<String> levels) {
      return levels.stream().mapToInt(level -> counts.getOrDefault(level, 0)).toArray();
    }
  }

  /** Copies the spreads. */
  public Outcome {
    spreads = List.copyOf(spreads);
  }

  /** Whether enough answered for anything to be shown. */
  public boolean shown() {
    return !spreads.isEmpty();
  }

  /**
   * What is shown of some answers. The agreement is reckoned from the spreads as they are shown, an
   * answer that is kept back counting as missing: so it tells nothing that they do not.
   *
   * @param levels the scale's level codes in their order
   * @param answers each has a level for each vignette
   */
  static Outcome of(List<String> vignettes, List<String> levels, Collection<Answer> answers) {
    if (answers.size() <= OTHERS) {
      return new Outcome(answers.size(), List.of(), null);
    }
    List<Spread> spreads =
        vignettes.stream().map(vignette -> Spread.of(vignette, answers)).toList();
    List<int[]> units = spreads.stream().map(spread -> spread.by(levels)).toList();
    return new Outcome(
        answers.size(), spreads, rounded(KrippendorffAlpha.of(units, Metric.ORDINAL)));
  }

  private static @Nullable Double rounded(OptionalDouble alpha) {
    return alpha.isEmpty() ? null : Math.round(alpha.getAsDouble() * 100) / 100.0;
  }
}
