package dk.rettidig.concern.instrument;

import dk.rettidig.concern.instrument.Comparison.Trait;
import dk.rettidig.concern.instrument.Difference.Aspect;
import dk.rettidig.concern.instrument.Difference.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is different between two versions of a model, or between two models. */
public final class Differences {

  private record PlacedStep(String level, GuideStep step) {}

  private static final Comparison<Instrument> MODEL =
      new Comparison<>(
          Part.MODEL,
          _ -> "",
          one -> one.about().title(),
          List.of(
              new Trait<>(Aspect.TITLE, one -> one.about().title()),
              new Trait<>(Aspect.PUBLISHER, one -> one.about().publisher()),
              new Trait<>(Aspect.STATUS, one -> one.about().status()),
              new Trait<>(Aspect.UNKNOWN, one -> one.about().unknown()),
              new Trait<>(Aspect.SOURCES, one -> one.about().sources()),
              new Trait<>(Aspect.OVERALL, one -> one.scale().overall()),
              new Trait<>(Aspect.SETTING_REQUIRED, one -> one.settings().required()),
              new Trait<>(Aspect.PROGRESSION, Differences::question),
              new Trait<>(Aspect.MARK, Differences::markOfTheQuestion),
              new Trait<>(Aspect.GUIDE_VERSION, one -> one.guide().version())));

  private static final Comparison<Level> LEVEL =
      new Comparison<>(
          Part.LEVEL,
          Level::code,
          Differences::label,
          List.of(
              new Trait<>(Aspect.WORDS, Level::name),
              new Trait<>(Aspect.COLOUR, Differences::colour),
              new Trait<>(Aspect.SHAPE, Level::shape),
              new Trait<>(Aspect.ATTENTION, Level::attention),
              new Trait<>(Aspect.MARK, Level::mark)));

  private static final Comparison<Dimension> DIMENSION =
      new Comparison<>(
          Part.DIMENSION,
          Dimension::code,
          Dimension::name,
          List.of(
              new Trait<>(Aspect.WORDS, Dimension::name),
              new Trait<>(Aspect.MARK, Dimension::mark)));

  private static final Comparison<AgeBand> AGE_BAND =
      new Comparison<>(
          Part.AGE_BAND,
          AgeBand::code,
          AgeBand::name,
          List.of(
              new Trait<>(Aspect.WORDS, AgeBand::name),
              new Trait<>(Aspect.AGES, Differences::ages),
              new Trait<>(Aspect.MARK, AgeBand::mark)));

  private static final Comparison<Setting> SETTING =
      new Comparison<>(
          Part.SETTING,
          Setting::code,
          Setting::name,
          List.of(
              new Trait<>(Aspect.WORDS, Setting::name), new Trait<>(Aspect.MARK, Setting::mark)));

  private static final Comparison<Indicator> INDICATOR =
      new Comparison<>(
          Part.INDICATOR,
          Indicator::code,
          Indicator::text,
          List.of(
              new Trait<>(Aspect.WORDS, Indicator::text),
              new Trait<>(Aspect.DIMENSION, Indicator::dimension),
              new Trait<>(Aspect.AGE_BAND, Indicator::band),
              new Trait<>(Aspect.LEVELS, Indicator::levels),
              new Trait<>(Aspect.KIND, Indicator::kind),
              new Trait<>(Aspect.MARK, Indicator::mark)));

  private static final Comparison<Factor> FACTOR =
      new Comparison<>(
          Part.FACTOR,
          Factor::code,
          Factor::text,
          List.of(
              new Trait<>(Aspect.WORDS, Factor::text),
              new Trait<>(Aspect.KIND, Factor::kind),
              new Trait<>(Aspect.MARK, Factor::mark)));

  private static final Comparison<PlacedStep> STEP =
      new Comparison<>(
          Part.STEP,
          placed -> placed.step().code(),
          placed -> placed.step().what(),
          List.of(
              new Trait<>(Aspect.WORDS, placed -> placed.step().what()),
              new Trait<>(Aspect.LEVEL, PlacedStep::level),
              new Trait<>(Aspect.WHO, placed -> placed.step().who()),
              new Trait<>(Aspect.INVOLVED, placed -> placed.step().involves()),
              new Trait<>(Aspect.INFORMATION, placed -> placed.step().information()),
              new Trait<>(Aspect.DEADLINE, placed -> placed.step().deadline().words()),
              new Trait<>(Aspect.PRODUCT, placed -> placed.step().product()),
              new Trait<>(Aspect.LAW, placed -> placed.step().law()),
              new Trait<>(Aspect.MARK, placed -> placed.step().mark())));

  private Differences() {}

  /** What is different, in the order of a model's parts; nothing when only the versions differ. */
  public static List<Difference> between(Instrument before, Instrument after) {
    return Stream.of(
            MODEL.of(before, after),
            LEVEL.between(before.scale().levels(), after.scale().levels()),
            DIMENSION.between(before.scale().dimensions(), after.scale().dimensions()),
            AGE_BAND.between(before.ageBands(), after.ageBands()),
            SETTING.between(before.settings().choices(), after.settings().choices()),
            INDICATOR.between(before.indicators(), after.indicators()),
            FACTOR.between(before.factors(), after.factors()),
            STEP.between(steps(before), steps(after)))
        .flatMap(differences -> differences)
        .toList();
  }

  private static List<PlacedStep> steps(Instrument one) {
    return Stream.concat(
            one.guide().levels().stream()
                .flatMap(entry ->
                    entry.steps().stream().map(step -> new PlacedStep(entry.level(), step))),
            one.guide().onSuspicion().stream().map(step -> new PlacedStep("suspicion", step)))
        .toList();
  }

  private static Text label(Level level) {
    return level.name() == null ? new Text(level.code(), null) : level.name();
  }

  private static @Nullable String colour(Level level) {
    Colour colour = level.colour();
    if (colour == null) {
      return null;
    }
    return colour.hex() == null ? colour.token() : colour.token() + " " + colour.hex();
  }

  private static @Nullable String ages(AgeBand band) {
    return band.unborn() ? null : band.fromMonth() + "-" + band.toMonth();
  }

  private static @Nullable Text question(Instrument one) {
    return Optional.ofNullable(one.progression()).map(Progression::question).orElse(null);
  }

  private static @Nullable SourceMark markOfTheQuestion(Instrument one) {
    return Optional.ofNullable(one.progression()).map(Progression::mark).orElse(null);
  }
}
