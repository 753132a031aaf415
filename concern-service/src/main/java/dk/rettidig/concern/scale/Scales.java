package dk.rettidig.concern.scale;

import static dk.rettidig.concern.instrument.InstrumentVersion.ORDER;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.instrument.AttentionClass;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.instrument.Position;
import dk.rettidig.concern.instrument.PositionRefused;
import dk.rettidig.concern.instrument.StepProduct;
import dk.rettidig.concern.instrument.file.LoadedModels;
import dk.rettidig.concern.instrument.file.ModelReader;
import dk.rettidig.concern.organisation.UnitKind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * The scales of each municipality: those that are shipped and those that it has made, each version
 * for good.
 */
@Service
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
      Position position, @Nullable Level overall, AttentionClass attention, boolean forum) {

    static Reading of(
        Instrument instrument,
        @Nullable String overall,
        Map<String, String> dimensions,
        @Nullable String setting) {
      try {
        Position position = instrument.position(overall, dimensions, setting);
        Level chosen = overall == null ? null : instrument.level(overall).orElse(null);
        Level gravest =
            chosen == null ? instrument.gravestDimension(position).orElse(null) : chosen;
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

  /**
   * A version of a scale that a municipality can use.
   *
   * @param text its model file
   * @param savedAt since when the municipality keeps it; nothing for what is shipped
   */
  public record Known(
      Instrument instrument, String text, Origin origin, @Nullable Instant savedAt) {}

  private record Place(Municipality municipality, InstrumentVersion version) {}

  private static final Logger LOG = LoggerFactory.getLogger(Scales.class);

  private final FileModels files;
  private final ScaleVersions versions;
  private final ScaleDecisions decisions;
  private final Clock clock;
  private final ModelReader reader = new ModelReader();

  /** A version never changes, so what was read once stays right, whichever instance saved it. */
  private final Map<Place, Known> read = new ConcurrentHashMap<>();

  Scales(FileModels files, ScaleVersions versions, ScaleDecisions decisions, Clock clock) {
    this.files = files;
    this.versions = versions;
    this.decisions = decisions;
    this.clock = clock;
    files.byMunicipality().forEach(this::keep);
  }

  /** What stands in a folder today is kept, so that no record needs the file tomorrow. */
  private void keep(Municipality municipality, LoadedModels models) {
    Actor actor = Actor.system("model-files", municipality);
    models.texts().entrySet().stream()
        .filter(file -> !files.ships(file.getKey()))
        .forEach(file -> {
          var found = ScaleVersion.found(file.getKey(), file.getValue(), clock.instant());
          Optional<Known> kept = known(municipality, versions.keep(actor, found).state());
          if (!models.catalogue().find(file.getKey()).equals(kept.map(Known::instrument))) {
            LOG.warn(
                "Municipality {}: {} is kept with other content; the file is not in use, raise its"
                    + " version",
                municipality.code(),
                file.getKey());
          }
        });
  }

  /** All versions of all scales of a municipality, by id and version number. */
  public List<Known> all(Municipality municipality) {
    LoadedModels models = files.of(municipality).orElseThrow(UnknownInstrument::new);
    List<ScaleVersion> own = versions.all(municipality);
    Set<InstrumentVersion> taken =
        own.stream().map(ScaleVersion::instrument).collect(Collectors.toSet());
    return Stream.concat(
            models.catalogue().all().stream()
                .map(Instrument::version)
                .filter(version -> files.ships(version) && !taken.contains(version))
                .map(version -> shipped(models, version)),
            own.stream().flatMap(one -> known(municipality, one).stream()))
        .sorted(Comparator.comparing(known -> known.instrument().version(), ORDER))
        .toList();
  }

  /** Which scale a municipality uses for what. */
  public ScalesInUse inUse(Municipality municipality) {
    LoadedModels models = files.of(municipality).orElseThrow(UnknownInstrument::new);
    return new ScalesInUse(models.catalogue().choice(), decisions.all(municipality));
  }

  /** The scale that a kind of unit uses today. */
  public Instrument standard(Municipality municipality, UnitKind kind) {
    InstrumentVersion version = inUse(municipality).of(ScaleUse.of(kind), today());
    return get(municipality, version.id(), version.version());
  }

  /** The scale that rounds use today, where the municipality has decided on one. */
  public Optional<InstrumentVersion> ofRounds(Municipality municipality) {
    return inUse(municipality).own(ScaleUse.ROUNDS, today());
  }

  /** Today in Denmark. */
  public LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }

  /**
   * The very version of a scale.
   *
   * @throws UnknownInstrument when the municipality has none such
   */
  public Instrument get(Municipality municipality, String id, String version) {
    return known(municipality, id, version).instrument();
  }

  /**
   * The very version of a scale with the file that it stands in.
   *
   * @throws UnknownInstrument when the municipality has none such
   */
  public Known known(Municipality municipality, String id, String version) {
    try {
      return find(municipality, new InstrumentVersion(id, version))
          .orElseThrow(UnknownInstrument::new);
    } catch (IllegalArgumentException _) { // malformed, so nothing that exists
      throw new UnknownInstrument();
    }
  }

  /** Whether it comes with the product, so that nobody can save another under its number. */
  boolean ships(InstrumentVersion version) {
    return files.ships(version);
  }

  /** The municipality's own goes first: a later release cannot put another under its number. */
  Optional<Known> find(Municipality municipality, InstrumentVersion version) {
    Known before = read.get(new Place(municipality, version));
    if (before != null) {
      return Optional.of(before);
    }
    LoadedModels models = files.of(municipality).orElseThrow(UnknownInstrument::new);
    Optional<Known> own =
        versions
            .find(municipality, version)
            .filter(stored -> stored.instrument().equals(version))
            .flatMap(stored -> known(municipality, stored));
    return own.isPresent() || !files.ships(version)
        ? own
        : Optional.of(
            read.computeIfAbsent(new Place(municipality, version), _ -> shipped(models, version)));
  }

  private static Known shipped(LoadedModels models, InstrumentVersion version) {
    return new Known(
        models.catalogue().find(version).orElseThrow(),
        Objects.requireNonNull(models.texts().get(version)),
        Origin.SHIPPED,
        null);
  }

  /**
   * What was kept once has passed the rules, and they grow stricter only with the format. Should
   * one be unreadable all the same, it keeps no other from being used.
   */
  private Optional<Known> known(Municipality municipality, ScaleVersion stored) {
    var place = new Place(municipality, stored.instrument());
    Known before = read.get(place);
    if (before != null) {
      return Optional.of(before);
    }
    return switch (reader.read(stored.text())) {
      case ModelReader.Understood(Instrument one, var _) -> {
        var known = new Known(one, stored.text(), stored.origin(), stored.savedAt());
        read.put(place, known);
        yield Optional.of(known);
      }
      case ModelReader.Refused(var reasons) -> {
        LOG.error("{} is kept and cannot be read: {}", place.version(), reasons);
        yield Optional.empty();
      }
    };
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
    return Reading.of(get(municipality, id, version), overall, dimensions, setting);
  }
}
