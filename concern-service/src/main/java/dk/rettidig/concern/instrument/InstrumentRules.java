package dk.rettidig.concern.instrument;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules that every instrument keeps; each answers with what breaks it, and where. */
final class InstrumentRules {

  /** The parts of an instrument that is not one yet. */
  record Parts(
      About about,
      Scale scale,
      List<AgeBand> ageBands,
      Settings settings,
      List<Indicator> indicators,
      List<Factor> factors,
      ActionGuide guide) {

    boolean knowsLevel(String code) {
      return scale.levels().stream().anyMatch(level -> level.code().equals(code));
    }

    boolean complete() {
      return about.status() == About.Status.COMPLETE;
    }
  }

  private static final List<Function<Parts, Stream<Fault>>> RULES =
      List.of(
          InstrumentRules::skeletonNamesWhatIsUnknown,
          InstrumentRules::namesItsSource,
          LevelRules::faults,
          AgeBandRules::faults,
          InstrumentRules::settings,
          IndicatorRules::faults,
          InstrumentRules::factors,
          GuideRules::faults);

  private InstrumentRules() {}

  static List<Fault> faults(Parts parts) {
    return RULES.stream().flatMap(rule -> rule.apply(parts)).toList();
  }

  private static Stream<Fault> skeletonNamesWhatIsUnknown(Parts parts) {
    return Faults.when(
        !parts.complete() && parts.about().unknown().isEmpty(),
        "skeleton-without-unknown",
        "/unknown",
        "Et skelet skal sige, hvad der ikke er kendt.",
        "A skeleton says what is not known.");
  }

  private static Stream<Fault> namesItsSource(Parts parts) {
    return Faults.when(
        parts.about().sources().isEmpty(),
        "source-missing",
        "/sources",
        "Modellen skal have mindst én kilde.",
        "The model names at least one source.");
  }

  private static Stream<Fault> settings(Parts parts) {
    Settings settings = parts.settings();
    return Stream.concat(
        Faults.twice(
            settings.choices(), Setting::code, "setting-code-twice", "/settings/choices/%d/code"),
        Faults.when(
            settings.required() && settings.choices().isEmpty(),
            "setting-missing",
            "/settings/choices",
            "Når en placering kræver en sammenhæng, skal der være mindst én at vælge.",
            "Where a position needs a setting there is at least one to choose."));
  }

  private static Stream<Fault> factors(Parts parts) {
    return Faults.twice(parts.factors(), Factor::code, "factor-code-twice", "/factors/%d/code");
  }
}
