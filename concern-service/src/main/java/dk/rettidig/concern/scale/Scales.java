package dk.rettidig.concern.scale;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.KernelSettings;
import dk.rettidig.concern.instrument.AttentionClass;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentCatalogue;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.instrument.Position;
import dk.rettidig.concern.instrument.PositionRefused;
import dk.rettidig.concern.instrument.StepProduct;
import dk.rettidig.concern.instrument.file.LoadedModels;
import dk.rettidig.concern.instrument.file.ModelFiles;
import dk.rettidig.concern.organisation.UnitKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** The scales of each municipality, loaded once from its model files. */
@Service
@EnableConfigurationProperties(ModelSettings.class)
public class Scales {

  /**
   * What a placement means, besides the position itself. It is advice to people.
   *
   * @param overall the chosen level, when one was chosen
   * @param attention who should take notice; of the gravest dimension where no level was chosen
   * @param forum whether the guide suggests the forum; where the dimensions stand apart, at the
   *     gravest of them
   */
  public record Reading(
      Position position, @Nullable Level overall, AttentionClass attention, boolean forum) {}

  private static final Logger LOG = LoggerFactory.getLogger(Scales.class);

  private final Map<Municipality, InstrumentCatalogue> catalogues;

  Scales(KernelSettings kernel, ModelSettings models) {
    this.catalogues =
        kernel.served().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), municipality -> load(models.folder(), municipality)));
  }

  private static InstrumentCatalogue load(@Nullable Path folder, Municipality municipality) {
    var files = new ModelFiles();
    if (folder == null) {
      return files.load().catalogue();
    }
    Path own = folder.resolve(municipality.code());
    LoadedModels models = Files.isDirectory(own) ? files.load(own) : files.load();
    models
        .report()
        .lines()
        .forEach(line ->
            LOG.warn("Municipality {}: a model file is not in use: {}", municipality.code(), line));
    LOG.info(
        "Municipality {}: model files in use: {}", municipality.code(), models.report().inUse());
    return models.catalogue();
  }

  /** All scales of a municipality. */
  public InstrumentCatalogue of(Municipality municipality) {
    return Optional.ofNullable(catalogues.get(municipality)).orElseThrow(UnknownInstrument::new);
  }

  /** The scale that a kind of unit uses. */
  public Instrument standard(Municipality municipality, UnitKind kind) {
    return of(municipality).standardFor(code(kind));
  }

  /** The code of a unit's kind in model files. */
  public static String code(UnitKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The very version of a scale.
   *
   * @throws UnknownInstrument when the municipality has none such
   */
  public Instrument get(Municipality municipality, String id, String version) {
    try {
      return of(municipality)
          .find(new InstrumentVersion(id, version))
          .orElseThrow(UnknownInstrument::new);
    } catch (IllegalArgumentException _) { // malformed, so nothing that exists
      throw new UnknownInstrument();
    }
  }

  /**
   * What a placement means.
   *
   * @param dimensions level code per dimension code
   * @throws UnknownInstrument when the municipality has no such scale
   * @throws PlacementRefused when the scale does not know a part of it
   */
  public Reading read(
      Municipality municipality,
      String id,
      String version,
      @Nullable String overall,
      Map<String, String> dimensions,
      @Nullable String setting) {
    Instrument instrument = get(municipality, id, version);
    try {
      Position position = instrument.position(overall, dimensions, setting);
      Level chosen = overall == null ? null : instrument.level(overall).orElse(null);
      Level gravest = chosen == null ? instrument.gravestDimension(position).orElse(null) : chosen;
      boolean forum =
          instrument.guidePage(overall, position.dimensions()).suggests(StepProduct.FORUM_ITEM);
      return new Reading(position, chosen, attention(gravest), forum);
    } catch (PositionRefused refused) {
      throw PlacementRefused.because(refused.why());
    }
  }

  private static AttentionClass attention(@Nullable Level level) {
    AttentionClass attention = level == null ? null : level.attention();
    return attention == null ? AttentionClass.NONE : attention;
  }
}
