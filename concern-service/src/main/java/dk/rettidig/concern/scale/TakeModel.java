package dk.rettidig.concern.scale;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.Succession;
import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import dk.rettidig.concern.instrument.file.MunicipalModel;
import dk.rettidig.concern.instrument.file.MunicipalModelReader;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Readers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes a whole municipal model out of one file: all of it, or nothing. */
@Service
public class TakeModel {

  /**
   * What the check found.
   *
   * @param model what the text says, where it is a municipal model at all
   * @param reasons every fault with its place; empty when it can be taken
   * @param added the versions that the municipality does not have yet
   */
  public record Checked(
      @Nullable MunicipalModel model, List<Reason> reasons, List<InstrumentVersion> added) {

    /** Copies both lists. */
    public Checked {
      reasons = List.copyOf(reasons);
      added = List.copyOf(added);
    }
  }

  private final Readers readers;
  private final Scales scales;
  private final ScaleVersions versions;
  private final UseScale use;
  private final Clock clock;
  private final MunicipalModelReader reader = new MunicipalModelReader();

  TakeModel(Readers readers, Scales scales, ScaleVersions versions, UseScale use, Clock clock) {
    this.readers = readers;
    this.scales = scales;
    this.versions = versions;
    this.use = use;
    this.clock = clock;
  }

  /**
   * Checks all of a text; nothing is kept.
   *
   * @throws dk.rettidig.concern.imports.OnlyAdministrators for everybody else
   */
  public Checked check(Actor actor, String text) {
    readers.requireAdministrator(actor);
    MunicipalModelReader.Reading reading = reader.read(text);
    MunicipalModel model = reading.model();
    if (model == null) {
      return new Checked(null, reading.reasons(), List.of());
    }
    List<Instrument> known =
        scales.all(actor.municipality()).stream().map(Scales.Known::instrument).toList();
    List<Fault> faults = new ArrayList<>();
    List<Instrument> all = new ArrayList<>(known);
    for (int i = 0; i < model.scales().size(); i++) {
      Instrument scale = model.scales().get(i).instrument();
      String place = MunicipalModel.SCALES + "/" + i;
      Succession.besides(scale, all).forEach(fault -> faults.add(within(place, fault)));
      all.add(scale);
    }
    faults.addAll(uses(model, all));
    return new Checked(
        model,
        reader.located(text, faults),
        model.scales().stream()
            .map(MunicipalModel.Scale::instrument)
            .filter(scale -> !known.contains(scale))
            .map(Instrument::version)
            .toList());
  }

  /**
   * Takes all of a text and puts in use what it names, from a day on. Nothing of it counts before
   * the last step, which is one: the versions lie there unused until then. Sent again after a break
   * it goes on where it stopped.
   *
   * @throws dk.rettidig.concern.imports.OnlyAdministrators for everybody else
   * @throws ModelRefused with every fault and its place; then nothing is kept
   * @throws VersionTaken when somebody else has just saved other content under a number of it; then
   *     nothing is put in use
   * @throws Invalid when the day has passed
   */
  public Checked take(Actor.Person actor, ScaleDecisionId id, String text, LocalDate from) {
    Checked checked = check(actor, text);
    MunicipalModel model = checked.model();
    if (model == null || !checked.reasons().isEmpty()) {
      throw ModelRefused.because(checked.reasons());
    }
    use.requireOpen(actor, id, from);
    model.scales().forEach(scale -> keep(actor, scale));
    if (!model.inUse().isEmpty()) {
      Map<ScaleUse, InstrumentVersion> uses = new EnumMap<>(ScaleUse.class);
      model.inUse().forEach((code, scale) -> ScaleUse.of(code).ifPresent(u -> uses.put(u, scale)));
      use.use(actor, id, new UseScale.Decision(uses, from));
    }
    return checked;
  }

  private void keep(Actor.Person actor, MunicipalModel.Scale scale) {
    Municipality municipality = actor.municipality();
    InstrumentVersion version = scale.instrument().version();
    Optional<Instrument> there = scales.find(municipality, version).map(Scales.Known::instrument);
    if (there.isEmpty()) {
      versions.keep(
          actor,
          ScaleVersion.saved(version, scale.text(), new PersonId(actor.id()), clock.instant()));
      there = scales.find(municipality, version).map(Scales.Known::instrument);
    }
    if (there.filter(scale.instrument()::equals).isEmpty()) {
      throw new VersionTaken();
    }
  }

  private static Fault within(String place, Fault fault) {
    return new Fault(fault.code(), place + fault.pointer(), fault.danish(), fault.english());
  }

  private static List<Fault> uses(MunicipalModel model, List<Instrument> all) {
    return model.inUse().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(use -> {
          String place = MunicipalModel.IN_USE + "/" + use.getKey();
          return Stream.concat(
              ScaleUse.of(use.getKey()).isPresent() ? Stream.empty() : Stream.of(unknown(place)),
              all.stream().anyMatch(one -> one.version().equals(use.getValue()))
                  ? Stream.empty()
                  : Stream.of(missing(place, use.getValue())));
        })
        .toList();
  }

  private static Fault unknown(String place) {
    return new Fault(
        "use-unknown",
        place,
        "Det kendes ikke som noget, en skala kan bruges til.",
        "This is not known as something that a scale is used for.");
  }

  private static Fault missing(String place, InstrumentVersion scale) {
    return new Fault(
        "choice-unknown",
        place,
        "Skalaen " + scale + " findes hverken i filen eller i kommunen.",
        "The scale " + scale + " is neither in the file nor in the municipality.");
  }
}
