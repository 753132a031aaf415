package dk.rettidig.concern.instrument.file;

import dk.rettidig.concern.instrument.About;
import dk.rettidig.concern.instrument.AgeBand;
import dk.rettidig.concern.instrument.AttentionClass;
import dk.rettidig.concern.instrument.Colour;
import dk.rettidig.concern.instrument.Dimension;
import dk.rettidig.concern.instrument.Factor;
import dk.rettidig.concern.instrument.Indicator;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.instrument.Progression;
import dk.rettidig.concern.instrument.Scale;
import dk.rettidig.concern.instrument.Setting;
import dk.rettidig.concern.instrument.Settings;
import dk.rettidig.concern.instrument.Shape;
import dk.rettidig.concern.instrument.Source;
import org.jspecify.annotations.Nullable;

/** Makes an instrument from a tree that keeps the format. */
final class InstrumentReader {

  private InstrumentReader() {}

  /**
   * @throws dk.rettidig.concern.instrument.InvalidInstrument when the format is kept and a rule is
   *     not
   * @throws IllegalArgumentException when a value is impossible in a way the format cannot say
   */
  static Instrument instrument(Fields file) {
    return new Instrument(
        version(file),
        about(file),
        new Scale(
            file.list("levels", InstrumentReader::level),
            file.list(
                "dimensions", each -> new Dimension(each.word("code"), each.text(), each.mark())),
            file.oneOf(Scale.Overall.class, "overall")),
        file.list("ageBands", InstrumentReader::ageBand),
        settings(file.part("settings")),
        file.list("indicators", InstrumentReader::indicator),
        file.list("factors", InstrumentReader::factor),
        progression(file.optional("progression")),
        GuideReader.guide(file.part("guide")));
  }

  static InstrumentVersion version(Fields fields) {
    return new InstrumentVersion(fields.word("id"), fields.word("version"));
  }

  private static About about(Fields file) {
    return new About(
        file.part("title").text(),
        file.word("publisher"),
        file.oneOf(About.Status.class, "status"),
        file.list("unknown", Fields::text),
        file.list("sources", InstrumentReader::source));
  }

  private static Source source(Fields source) {
    return new Source(
        source.word("title"), source.maybe("url"), source.word("read"), source.mark());
  }

  private static Level level(Fields level) {
    return new Level(
        level.word("code"),
        level.number("ordinal"),
        level.maybeText("name"),
        colour(level.optional("colour")),
        level.oneOf(Shape.class, "shape"),
        level.maybeOneOf(AttentionClass.class, "attention"),
        level.mark());
  }

  private static @Nullable Colour colour(@Nullable Fields colour) {
    return colour == null ? null : new Colour(colour.word("token"), colour.maybe("hex"));
  }

  private static AgeBand ageBand(Fields band) {
    return new AgeBand(
        band.word("code"),
        band.text(),
        band.maybeNumber("fromMonth"),
        band.maybeNumber("toMonth"),
        band.mark());
  }

  private static Settings settings(Fields settings) {
    return new Settings(
        settings.yes("required"),
        settings.list("choices", each -> new Setting(each.word("code"), each.text(), each.mark())));
  }

  private static Indicator indicator(Fields indicator) {
    return new Indicator(
        indicator.word("code"),
        indicator.word("dimension"),
        indicator.maybe("band"),
        indicator.words("levels"),
        indicator.kind(),
        indicator.text(),
        indicator.mark());
  }

  private static Factor factor(Fields factor) {
    return new Factor(factor.word("code"), factor.kind(), factor.text(), factor.mark());
  }

  private static @Nullable Progression progression(@Nullable Fields progression) {
    return progression == null ? null : new Progression(progression.text(), progression.mark());
  }
}
