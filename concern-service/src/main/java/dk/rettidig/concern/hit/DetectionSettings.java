package dk.rettidig.concern.hit;

import dk.rettidig.common.municipality.Municipality;
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
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hits are kept ({@code rettidig.detection.*}).
 *
 * @param lapse after which a hit that nobody answered is gone
 * @param again after which a rule may speak of a child again where the answer was "not now", and
 *     only of other entries
 * @param professions words of people's titles, by the code of the profession
 * @param figuresOf a municipality's own parameters, by its code; they count once it has decided on
 *     them
 */
@ConfigurationProperties("rettidig.detection")
record DetectionSettings(
    @DefaultValue("P90D") Period lapse,
    @DefaultValue("P60D") Period again,
    @DefaultValue Map<String, Set<String>> professions,
    @DefaultValue Map<String, Figures> figuresOf) {

  /** Copies both maps. */
  DetectionSettings {
    professions = Map.copyOf(professions);
    figuresOf = Map.copyOf(figuresOf);
  }

  /** The rules with the parameters of the municipality. */
  RuleBook book(Municipality municipality) {
    RuleBook usual = RuleBook.complete();
    Figures own = figuresOf.get(municipality.code());
    if (own == null) {
      return usual;
    }
    Map<String, Rule> replaced = own.byCode();
    return new RuleBook(
        usual.rules().stream().map(rule -> replaced.getOrDefault(rule.code(), rule)).toList(),
        usual.quiet());
  }

  /** Rules with parameters of the municipality's own, each as a whole; the others stay as usual. */
  record Figures(
      @Nullable LastingMiddle lastingMiddle,
      @Nullable FallingLine fallingLine,
      @Nullable TwoProfessions twoProfessions,
      @Nullable AbsentDays absentDays,
      @Nullable AbsenceShare absenceShare,
      @Nullable UnlawfulAbsence unlawfulAbsence,
      @Nullable StalledAction stalledAction,
      @Nullable SilenceAfterDecision silenceAfterDecision,
      @Nullable TransitionAhead transitionAhead) {

    /**
     * @throws IllegalArgumentException for a rule whose parameters are not all given
     */
    Figures {
      given(
              lastingMiddle,
              fallingLine,
              twoProfessions,
              absentDays,
              absenceShare,
              unlawfulAbsence,
              stalledAction,
              silenceAfterDecision,
              transitionAhead)
          .forEach(Figures::requireWhole);
    }

    private Map<String, Rule> byCode() {
      return given(
              lastingMiddle,
              fallingLine,
              twoProfessions,
              absentDays,
              absenceShare,
              unlawfulAbsence,
              stalledAction,
              silenceAfterDecision,
              transitionAhead)
          .collect(Collectors.toMap(Rule::code, Function.identity()));
    }

    private static Stream<Rule> given(@Nullable Rule... rules) {
      return Stream.of(rules).filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** What is left out is bound as 0; only an action may be late by no day at all. */
    private static void requireWhole(Rule rule) {
      List<Integer> figures = rule.figures();
      boolean whole =
          rule instanceof StalledAction action
              ? action.untouched() > 0
              : figures.stream().allMatch(figure -> figure > 0);
      if (figures.isEmpty() || !whole) {
        throw new IllegalArgumentException(
            "rettidig.detection: not every figure of %s is given".formatted(rule.code()));
      }
    }
  }
}
