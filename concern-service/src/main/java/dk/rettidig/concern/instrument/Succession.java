package dk.rettidig.concern.instrument;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a new version owes to those before it. Records keep codes, and people read the codes of
 * several versions side by side, in a chronology and on an agenda: a code that stays keeps what it
 * stands for.
 */
public final class Succession {

  private Succession() {}

  /**
   * What of a new version would make records of the earlier ones mean something else.
   *
   * @param earlier other versions of the same instrument, in any order
   */
  public static List<Fault> faults(Instrument draft, Collection<Instrument> earlier) {
    return earlier.stream()
        .sorted((one, other) -> InstrumentVersion.ORDER.compare(other.version(), one.version()))
        .flatMap(before ->
            Stream.of(
                    levelsKeepTheirOrder(draft, before),
                    factorsKeepTheirKind(draft, before),
                    aChangedGuideHasItsOwnVersion(draft, before))
                .flatMap(faults -> faults))
        .toList();
  }

  /**
   * What keeps a version from being kept beside those that are known, of whatever instruments: its
   * number stands on other content, or it breaks with another version. The same again breaks
   * nothing.
   */
  public static List<Fault> besides(Instrument draft, Collection<Instrument> known) {
    List<Instrument> family =
        known.stream().filter(one -> one.version().id().equals(draft.version().id())).toList();
    List<Instrument> same = family.stream().filter(one -> sameNumber(one, draft)).toList();
    if (same.contains(draft)) {
      return List.of();
    }
    List<Instrument> others = family.stream().filter(one -> !sameNumber(one, draft)).toList();
    return Stream.concat(same.stream().limit(1).map(_ -> taken()), faults(draft, others).stream())
        .toList();
  }

  private static boolean sameNumber(Instrument one, Instrument other) {
    return one.version().number().equals(other.version().number());
  }

  private static Fault taken() {
    return new Fault(
        "version-taken",
        "/version",
        "Nummeret er brugt til en version med andet indhold. Vælg et højere.",
        "The number is used for a version with other content. Choose a higher one.");
  }

  private static Stream<Fault> levelsKeepTheirOrder(Instrument draft, Instrument before) {
    List<Level> levels = draft.scale().levels();
    return Faults.each(
        levels,
        (i, level) ->
            Faults.when(
                levels.subList(0, i).stream().anyMatch(better -> turned(before, better, level)),
                "level-order-turned",
                "/levels/%d/code".formatted(i),
                "I version %s står koderne i en anden rækkefølge. Giv niveauet en ny kode."
                    .formatted(before.version().version()),
                "In version %s the codes stand in another order. Give the level a new code."
                    .formatted(before.version().version())));
  }

  private static boolean turned(Instrument before, Level better, Level graver) {
    return before
        .level(better.code())
        .flatMap(one -> before.level(graver.code()).map(other -> one.ordinal() > other.ordinal()))
        .orElse(false);
  }

  private static Stream<Fault> factorsKeepTheirKind(Instrument draft, Instrument before) {
    return Faults.each(
        draft.factors(),
        (i, factor) ->
            Faults.when(
                before.factors().stream()
                    .anyMatch(
                        one -> one.code().equals(factor.code()) && one.kind() != factor.kind()),
                "factor-kind-turned",
                "/factors/%d/code".formatted(i),
                "I version %s er koden den modsatte slags faktor. Giv faktoren en ny kode."
                    .formatted(before.version().version()),
                "In version %s the code is a factor of the other kind. Give it a new code."
                    .formatted(before.version().version())));
  }

  private static Stream<Fault> aChangedGuideHasItsOwnVersion(Instrument draft, Instrument before) {
    return Faults.when(
        draft.guide().version().equals(before.guide().version())
            && !draft.guide().equals(before.guide()),
        "guide-version-taken",
        "/guide/version",
        "Handleguiden er ændret siden version %s af skalaen. Giv den et nyt versionsnummer."
            .formatted(before.version().version()),
        "The action guide has changed since version %s of the scale. Give it a new version."
            .formatted(before.version().version()));
  }
}
