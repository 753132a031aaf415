package dk.rettidig.concern.instrument;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One version of a scale with everything that belongs to it. It cannot be constructed in a state
 * that breaks its rules, and it never answers whether to notify.
 */
public record Instrument(
    InstrumentVersion version,
    About about,
    Scale scale,
    List<AgeBand> ageBands,
    Settings settings,
    List<Indicator> indicators,
    List<Factor> factors,
    @Nullable Progression progression,
    ActionGuide guide) {

  /**
   * @throws InvalidInstrument with every rule that is broken and its place
   */
  public Instrument {
    ageBands = List.copyOf(ageBands);
    indicators = List.copyOf(indicators);
    factors = List.copyOf(factors);
    List<Fault> faults =
        InstrumentRules.faults(
            new InstrumentRules.Parts(
                about, scale, ageBands, settings, indicators, factors, guide));
    if (!faults.isEmpty()) {
      throw new InvalidInstrument(version, faults);
    }
  }

  public Optional<Level> level(String code) {
    return scale.levels().stream().filter(level -> level.code().equals(code)).findFirst();
  }

  /**
   * The age band of a born child.
   *
   * @param months age in completed months
   */
  public Optional<AgeBand> bandAt(int months) {
    return ageBands.stream().filter(band -> band.holds(months)).findFirst();
  }

  /**
   * A position on this instrument.
   *
   * @param overall level code of the whole, if one was chosen
   * @param dimensions level code per dimension code; dimensions may be left out
   * @throws PositionRefused when a part is unknown, or nothing was placed, or the setting is
   *     missing where the instrument requires one
   */
  public Position position(
      @Nullable String overall, Map<String, String> dimensions, @Nullable String setting) {
    new PositionCheck(this).accept(overall, dimensions, setting);
    return new Position(version, overall, dimensions, setting);
  }

  /**
   * The gravest level among a position's dimensions: a hint beside the choice of the whole, never
   * an average and never the choice itself.
   */
  public Optional<Level> gravestDimension(Position position) {
    return position.dimensions().values().stream()
        .flatMap(code -> level(code).stream())
        .max(Comparator.comparingInt(Level::ordinal));
  }

  /**
   * What may happen next where the whole and the dimensions were placed so. Only where the
   * dimensions stand apart do they count here: the gravest of them.
   *
   * @param overall level code of the whole, if one was chosen
   * @param dimensions level code per dimension code
   * @throws PositionRefused when a level that counts is unknown
   */
  public GuidePage guidePage(@Nullable String overall, Map<String, String> dimensions) {
    if (overall != null || scale.overall() == Scale.Overall.CHOSEN) {
      return guidePage(overall);
    }
    return dimensions.values().stream()
        .map(this::guidePage)
        .max(Comparator.comparingInt(Instrument::gravity))
        .orElseGet(() -> guidePage(null));
  }

  private static int gravity(GuidePage page) {
    return page.level() == null ? 0 : page.level().ordinal();
  }

  /**
   * What may happen next at a level.
   *
   * @param level a level code, or nothing when no level was chosen: then there are no steps, and
   *     one may notify all the same
   * @throws PositionRefused when the level is unknown
   */
  public GuidePage guidePage(@Nullable String level) {
    if (level == null) {
      return new GuidePage(version, null, List.of());
    }
    Level known =
        level(level)
            .orElseThrow(() -> new PositionRefused(version, PositionRefused.Why.LEVEL_UNKNOWN));
    return new GuidePage(version, known, guide.stepsAt(level));
  }

  /** What happens on suspicion of abuse, whatever the level; no step reaches the family. */
  public GuidePage guidePageOnSuspicion() {
    return new GuidePage(version, null, guide.onSuspicion());
  }

  /**
   * What a level may look like for a dimension.
   *
   * @param band an age band's code; indicators for all ages always belong
   */
  public Stream<Indicator> indicators(String dimension, @Nullable String band, String level) {
    return indicators.stream()
        .filter(indicator -> indicator.dimension().equals(dimension))
        .filter(indicator -> indicator.band() == null || indicator.band().equals(band))
        .filter(indicator -> indicator.levels().contains(level));
  }
}
