package dk.rettidig.concern.scale;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.file.ModelReader;
import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Saves a municipality's own version of a scale, for good. */
@Service
public class SaveModel {

  private static final String TAKEN = "version-taken";

  private final CheckModel check;
  private final Scales scales;
  private final ScaleVersions versions;
  private final Clock clock;
  private final ModelReader reader = new ModelReader();

  SaveModel(CheckModel check, Scales scales, ScaleVersions versions, Clock clock) {
    this.check = check;
    this.scales = scales;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * Saves a text under the scale and number that it names. The same again, from whomever, changes
   * nothing; nothing is in use by being saved.
   *
   * @param version what the client takes it to be; the text says the same
   * @throws dk.rettidig.concern.imports.OnlyAdministrators for everybody else
   * @throws ModelRefused with every fault and its place
   * @throws VersionTaken when the number stands on other content, also when somebody else has just
   *     saved it
   */
  public Scales.Known save(Actor.Person actor, InstrumentVersion version, String text) {
    CheckModel.Checked checked = check.check(actor, text, null);
    if (checked.reasons().stream().anyMatch(one -> one.fault().code().equals(TAKEN))) {
      throw new VersionTaken();
    }
    Instrument draft = checked.instrument();
    if (draft == null || !checked.reasons().isEmpty()) {
      throw ModelRefused.because(checked.reasons());
    }
    if (!draft.version().equals(version)) {
      throw ModelRefused.because(otherVersion(text));
    }
    return kept(actor, draft, text);
  }

  private Scales.Known kept(Actor.Person actor, Instrument draft, String text) {
    Municipality municipality = actor.municipality();
    InstrumentVersion version = draft.version();
    if (!scales.ships(version)) {
      versions.keep(
          actor, ScaleVersion.saved(version, text, new PersonId(actor.id()), clock.instant()));
    }
    return scales
        .find(municipality, version)
        .filter(known -> known.instrument().equals(draft))
        .orElseThrow(VersionTaken::new);
  }

  private List<Reason> otherVersion(String text) {
    return reader.located(
        text,
        List.of(
            new Fault(
                "version-other",
                "/version",
                "Teksten siger en anden skala eller version end den, der gemmes.",
                "The text names another scale or version than the one that is saved.")));
  }
}
