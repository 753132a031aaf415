package dk.rettidig.concern.instrument;

import dk.rettidig.concern.instrument.InstrumentRules.Parts;
import java.util.stream.Stream;

/** Indicators name only what the instrument has, and a complete one has some everywhere. */
final class IndicatorRules {

  private IndicatorRules() {}

  static Stream<Fault> faults(Parts parts) {
    return Stream.of(
            Faults.twice(
                parts.indicators(), Indicator::code, "indicator-code-twice", "/indicators/%d/code"),
            Faults.each(parts.indicators(), (i, indicator) -> dimension(parts, i, indicator)),
            Faults.each(parts.indicators(), (i, indicator) -> band(parts, i, indicator)),
            Faults.each(parts.indicators(), (i, indicator) -> levels(parts, i, indicator)),
            covered(parts))
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> dimension(Parts parts, int index, Indicator indicator) {
    return Faults.when(
        parts.scale().dimensions().stream()
            .noneMatch(known -> known.code().equals(indicator.dimension())),
        "indicator-dimension-unknown",
        "/indicators/%d/dimension".formatted(index),
        "Kendetegnet peger på en dimension, som modellen ikke har.",
        "The indicator names a dimension that the model does not have.");
  }

  private static Stream<Fault> band(Parts parts, int index, Indicator indicator) {
    String band = indicator.band();
    return Faults.when(
        band != null && parts.ageBands().stream().noneMatch(known -> known.code().equals(band)),
        "indicator-band-unknown",
        "/indicators/%d/band".formatted(index),
        "Kendetegnet peger på en aldersgruppe, som modellen ikke har.",
        "The indicator names an age band that the model does not have.");
  }

  private static Stream<Fault> levels(Parts parts, int index, Indicator indicator) {
    String at = "/indicators/%d/levels".formatted(index);
    return Stream.of(
            Faults.when(
                indicator.levels().isEmpty(),
                "indicator-without-level",
                at,
                "Kendetegnet hører ikke til noget niveau.",
                "The indicator belongs to no level."),
            Faults.twice(indicator.levels(), code -> code, "indicator-level-twice", at + "/%d"),
            Faults.each(indicator.levels(), (i, code) -> level(parts, at + "/" + i, code)))
        .flatMap(faults -> faults);
  }

  private static Stream<Fault> level(Parts parts, String at, String code) {
    return Faults.when(
        !parts.knowsLevel(code),
        "indicator-level-unknown",
        at,
        "Kendetegnet peger på et niveau, som modellen ikke har.",
        "The indicator names a level that the model does not have.");
  }

  private static Stream<Fault> covered(Parts parts) {
    return parts.scale().dimensions().stream()
        .filter(dimension -> parts.complete() && !covered(parts, dimension))
        .map(dimension ->
            new Fault(
                "complete-without-indicator",
                "/dimensions/" + parts.scale().dimensions().indexOf(dimension),
                "En fuldstændig model har kendetegn for dimensionen på hvert niveau.",
                "A complete model has indicators for the dimension at every level."));
  }

  private static boolean covered(Parts parts, Dimension dimension) {
    return parts.scale().levels().stream()
        .allMatch(level ->
            parts.indicators().stream()
                .anyMatch(indicator ->
                    indicator.dimension().equals(dimension.code())
                        && indicator.levels().contains(level.code())));
  }
}
