package dk.rettidig.concern.scale.web;

import dk.rettidig.concern.instrument.Colour;
import dk.rettidig.concern.instrument.FactorKind;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.instrument.Scale;
import dk.rettidig.concern.instrument.Text;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A scale in the reader's language.
 *
 * @param overall whether a level for the whole is chosen beside those of the dimensions
 * @param unknown what is not known of a published model
 */
record InstrumentView(
    String id,
    String version,
    String title,
    String publisher,
    String status,
    boolean overall,
    List<LevelView> levels,
    List<Part> dimensions,
    boolean settingRequired,
    List<Part> settings,
    List<Part> protective,
    List<Part> risk,
    List<String> unknown,
    List<IndicatorView> indicators) {

  /** A level; {@code hex} and {@code ink} are absent where the shade is not known. */
  record LevelView(
      String code,
      int ordinal,
      String label,
      @Nullable String colour,
      @Nullable String hex,
      @Nullable String ink,
      String shape) {}

  /** A code with its words. */
  record Part(String code, String text) {}

  /** An example of what a level may look like. */
  record IndicatorView(
      String dimension, @Nullable String band, List<String> levels, String kind, String text) {}

  static InstrumentView of(Instrument instrument, Locale language) {
    return new InstrumentView(
        instrument.version().id(),
        instrument.version().version(),
        instrument.about().title().in(language),
        instrument.about().publisher(),
        instrument.about().status().name(),
        instrument.scale().overall() == Scale.Overall.CHOSEN,
        instrument.scale().levels().stream().map(level -> view(level, language)).toList(),
        instrument.scale().dimensions().stream()
            .map(one -> new Part(one.code(), one.name().in(language)))
            .toList(),
        instrument.settings().required(),
        instrument.settings().choices().stream()
            .map(one -> new Part(one.code(), one.name().in(language)))
            .toList(),
        factors(instrument, FactorKind.PROTECTIVE, language),
        factors(instrument, FactorKind.RISK, language),
        instrument.about().unknown().stream().map((Text one) -> one.in(language)).toList(),
        instrument.indicators().stream()
            .map(one ->
                new IndicatorView(
                    one.dimension(),
                    one.band(),
                    one.levels(),
                    one.kind().name(),
                    one.text().in(language)))
            .toList());
  }

  private static List<Part> factors(Instrument instrument, FactorKind kind, Locale language) {
    return instrument.factors().stream()
        .filter(one -> one.kind() == kind)
        .map(one -> new Part(one.code(), one.text().in(language)))
        .toList();
  }

  private static LevelView view(Level level, Locale language) {
    Colour colour = level.colour();
    return new LevelView(
        level.code(),
        level.ordinal(),
        level.label(language),
        colour == null ? null : colour.token(),
        colour == null ? null : colour.hex(),
        colour == null || colour.hex() == null ? null : colour.ink().name(),
        level.shape().name());
  }
}
