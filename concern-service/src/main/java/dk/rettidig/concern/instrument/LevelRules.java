package dk.rettidig.concern.instrument;

import dk.rettidig.concern.instrument.InstrumentRules.Parts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Three to seven levels that can be told apart, from best to gravest without gaps. */
final class LevelRules {

  private static final List<Function<Parts, Stream<Fault>>> RULES =
      List.of(
          LevelRules::threeToSeven,
          LevelRules::codesDiffer,
          LevelRules::ordinalsDiffer,
          LevelRules::ordinalsHaveNoGap,
          LevelRules::everyLevelHasALabel,
          LevelRules::shapesDiffer,
          LevelRules::attentionNeverFalls,
          LevelRules::completeKnowsAttention,
          LevelRules::dimensionsDiffer,
          LevelRules::somethingIsPlaced);

  private LevelRules() {}

  static Stream<Fault> faults(Parts parts) {
    return RULES.stream().flatMap(rule -> rule.apply(parts));
  }

  private static Stream<Fault> threeToSeven(Parts parts) {
    int count = parts.scale().levels().size();
    return Faults.when(
        count < 3 || count > 7,
        "level-count",
        "/levels",
        "En skala har 3 til 7 niveauer.",
        "A scale has 3 to 7 levels.");
  }

  private static Stream<Fault> codesDiffer(Parts parts) {
    return Faults.twice(parts.scale().levels(), Level::code, "level-code-twice", "/levels/%d/code");
  }

  private static Stream<Fault> ordinalsDiffer(Parts parts) {
    return Faults.twice(
        parts.scale().levels(), Level::ordinal, "level-ordinal-twice", "/levels/%d/ordinal");
  }

  private static Stream<Fault> ordinalsHaveNoGap(Parts parts) {
    List<Integer> ordinals = parts.scale().levels().stream().map(Level::ordinal).toList();
    return IntStream.range(0, ordinals.size())
        .filter(i -> ordinals.get(i) != i + 1 && ordinals.indexOf(ordinals.get(i)) == i)
        .limit(1)
        .mapToObj(i ->
            new Fault(
                "level-ordinal-gap",
                "/levels/%d/ordinal".formatted(i),
                "Niveauerne skal stå i rækkefølge 1, 2, 3 og så videre uden huller.",
                "The levels stand in order 1, 2, 3 and so on without gaps."));
  }

  /** A number is one: "Niveau 3". */
  private static Stream<Fault> everyLevelHasALabel(Parts parts) {
    return Faults.each(
        parts.scale().levels(),
        (i, level) ->
            Faults.when(
                level.name() == null && !Character.isDigit(level.code().charAt(0)),
                "level-without-label",
                "/levels/%d/name".formatted(i),
                "Niveauet skal have et navn, når koden ikke begynder med et tal.",
                "A level whose code does not begin with a number needs a name."));
  }

  private static Stream<Fault> shapesDiffer(Parts parts) {
    return Faults.twice(
        parts.scale().levels(), Level::shape, "level-shape-twice", "/levels/%d/shape");
  }

  private static Stream<Fault> attentionNeverFalls(Parts parts) {
    List<Level> levels = parts.scale().levels();
    return IntStream.range(1, levels.size())
        .filter(i -> levels.subList(0, i).stream().anyMatch(b -> graver(b, levels.get(i))))
        .mapToObj(i ->
            new Fault(
                "level-attention-falls",
                "/levels/%d/attention".formatted(i),
                "Et højere niveau må ikke kalde på mindre opmærksomhed end et lavere.",
                "A graver level does not ask for less attention than a better one."));
  }

  private static boolean graver(Level before, Level after) {
    return before.attention() != null
        && after.attention() != null
        && before.attention().compareTo(after.attention()) > 0;
  }

  private static Stream<Fault> completeKnowsAttention(Parts parts) {
    return Faults.each(
        parts.scale().levels(),
        (i, level) ->
            Faults.when(
                parts.complete() && level.attention() == null,
                "complete-without-attention",
                "/levels/%d".formatted(i),
                "En fuldstændig model siger for hvert niveau, hvem der skal være opmærksom.",
                "A complete model says for every level who takes notice."));
  }

  private static Stream<Fault> dimensionsDiffer(Parts parts) {
    return Faults.twice(
        parts.scale().dimensions(), Dimension::code, "dimension-code-twice", "/dimensions/%d/code");
  }

  private static Stream<Fault> somethingIsPlaced(Parts parts) {
    return Faults.when(
        parts.scale().overall() == Scale.Overall.NONE && parts.scale().dimensions().isEmpty(),
        "dimension-missing",
        "/dimensions",
        "Uden samlet placering skal der være mindst én dimension.",
        "Without a position for the whole there is at least one dimension.");
  }
}
