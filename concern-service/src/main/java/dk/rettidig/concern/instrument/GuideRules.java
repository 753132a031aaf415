package dk.rettidig.concern.instrument;

import dk.rettidig.concern.instrument.InstrumentRules.Parts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A guide names only levels that exist, gives work only to who can act, and leaves the duty be. */
final class GuideRules {

  /** Plain ways to talk somebody out of notifying; the reminder stands whatever a step says. */
  private static final Pattern DISCOURAGES =
      Pattern.compile(
          "\\b(ikke|undlad at|undgå at|vent med at|afvent med at|lad være med at) underrette\\b"
              + "|\\bunderret (ikke|først)\\b"
              + "|\\b(do not|don't|wait to|avoid to) notify\\b");

  private GuideRules() {}

  static Stream<Fault> faults(Parts parts) {
    List<PlacedStep> steps = placed(parts.guide()).toList();
    return Stream.of(
            Faults.twice(
                parts.guide().levels(),
                ActionGuide.LevelSteps::level,
                "guide-level-twice",
                "/guide/levels/%d/level"),
            Faults.each(parts.guide().levels(), (i, entry) -> levelKnown(parts, i, entry)),
            codesDiffer(steps),
            steps.stream().flatMap(GuideRules::actorActs),
            steps.stream().flatMap(GuideRules::leavesTheDutyBe),
            Faults.each(parts.guide().onSuspicion(), GuideRules::doesNotReachTheFamily),
            complete(parts))
        .flatMap(faults -> faults);
  }

  private record PlacedStep(String at, GuideStep step) {}

  private static Stream<PlacedStep> placed(ActionGuide guide) {
    return Stream.concat(
        IntStream.range(0, guide.levels().size())
            .boxed()
            .flatMap(i -> placed("/guide/levels/" + i + "/steps", guide.levels().get(i).steps())),
        placed("/guide/onSuspicion", guide.onSuspicion()));
  }

  private static Stream<PlacedStep> placed(String at, List<GuideStep> steps) {
    return IntStream.range(0, steps.size())
        .mapToObj(i -> new PlacedStep(at + "/" + i, steps.get(i)));
  }

  private static Stream<Fault> levelKnown(Parts parts, int index, ActionGuide.LevelSteps entry) {
    return Faults.when(
        !parts.knowsLevel(entry.level()),
        "guide-level-unknown",
        "/guide/levels/%d/level".formatted(index),
        "Handleguiden gælder et niveau, som modellen ikke har.",
        "The action guide is for a level that the model does not have.");
  }

  private static Stream<Fault> codesDiffer(List<PlacedStep> steps) {
    List<String> codes = steps.stream().map(placed -> placed.step().code()).toList();
    return IntStream.range(0, steps.size())
        .filter(i -> codes.indexOf(codes.get(i)) != i)
        .mapToObj(i ->
            new Fault(
                "step-code-twice",
                steps.get(i).at() + "/code",
                "Trinnets kode står her for anden gang; den skal være unik i handleguiden.",
                "The step's code stands here a second time; it is unique in the guide."));
  }

  private static Stream<Fault> actorActs(PlacedStep placed) {
    return Faults.when(
        !placed.step().who().acts(),
        "step-actor-cannot-act",
        placed.at() + "/who",
        "Et trin kan ikke lægges hos familien, politiet eller et møde; skriv dem som inddraget.",
        "A step is not the family's, the police's or a meeting's to do; they are involved.");
  }

  private static Stream<Fault> leavesTheDutyBe(PlacedStep placed) {
    boolean discourages =
        Stream.of(placed.step().what(), placed.step().information())
            .filter(Objects::nonNull)
            .flatMap(text -> Stream.of(text.da(), Objects.requireNonNullElse(text.en(), "")))
            .anyMatch(words -> DISCOURAGES.matcher(words.toLowerCase(Locale.ROOT)).find());
    return Faults.when(
        discourages,
        "step-discourages-notifying",
        placed.at(),
        "Et trin må ikke fraråde eller udsætte en underretning; pligten er personlig.",
        "A step does not talk anybody out of notifying; the duty is personal.");
  }

  private static Stream<Fault> doesNotReachTheFamily(int index, GuideStep step) {
    return Faults.when(
        step.reachesTheFamily(),
        "suspicion-step-reaches-family",
        "/guide/onSuspicion/" + index,
        "Ved mistanke om overgreb må et trin ikke inddrage forældre eller udspørge barnet.",
        "On suspicion of abuse no step involves the parents or questions the child.");
  }

  private static Stream<Fault> complete(Parts parts) {
    boolean everywhere =
        parts.scale().levels().stream()
            .noneMatch(level -> parts.guide().stepsAt(level.code()).isEmpty());
    return Stream.concat(
        Faults.when(
            parts.complete() && !everywhere,
            "complete-without-step",
            "/guide/levels",
            "En fuldstændig model har mindst ét trin på hvert niveau.",
            "A complete model has at least one step at every level."),
        Faults.when(
            parts.complete() && parts.guide().onSuspicion().isEmpty(),
            "complete-without-suspicion",
            "/guide/onSuspicion",
            "En fuldstændig model siger, hvad der sker ved mistanke om overgreb.",
            "A complete model says what happens on suspicion of abuse."));
  }
}
