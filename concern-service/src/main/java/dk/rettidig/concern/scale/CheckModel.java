package dk.rettidig.concern.scale;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.instrument.Difference;
import dk.rettidig.concern.instrument.Differences;
import dk.rettidig.concern.instrument.Fault;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.Succession;
import dk.rettidig.concern.instrument.file.ModelReader;
import dk.rettidig.concern.instrument.file.ModelReport.Reason;
import dk.rettidig.concern.organisation.Readers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks a version of a scale before it is saved, and says what it changes; nothing is kept. */
@Service
public class CheckModel {

  /**
   * What the check found.
   *
   * @param instrument what the text says, where it is a scale at all
   * @param reasons every fault with its place; empty when it can be saved
   * @param differences against the version that was named
   */
  public record Checked(
      @Nullable Instrument instrument, List<Reason> reasons, List<Difference> differences) {

    /** Copies both lists. */
    public Checked {
      reasons = List.copyOf(reasons);
      differences = List.copyOf(differences);
    }
  }

  private final Readers readers;
  private final Scales scales;
  private final ModelReader reader = new ModelReader();

  CheckModel(Readers readers, Scales scales) {
    this.readers = readers;
    this.scales = scales;
  }

  /**
   * Checks a text as saving would.
   *
   * @param against a version to compare with; nothing for none
   * @throws dk.rettidig.concern.imports.OnlyAdministrators for everybody else
   * @throws UnknownInstrument when there is no version to compare with
   */
  public Checked check(Actor actor, String text, @Nullable InstrumentVersion against) {
    readers.requireAdministrator(actor);
    return switch (reader.read(text)) {
      case ModelReader.Refused(var reasons) -> new Checked(null, reasons, List.of());
      case ModelReader.Understood(Instrument draft, var _) ->
          new Checked(
              draft,
              reader.located(text, faults(actor.municipality(), draft)),
              against == null ? List.of() : differences(actor.municipality(), draft, against));
    };
  }

  private List<Fault> faults(Municipality municipality, Instrument draft) {
    return Succession.besides(
        draft, scales.all(municipality).stream().map(Scales.Known::instrument).toList());
  }

  private List<Difference> differences(
      Municipality municipality, Instrument draft, InstrumentVersion against) {
    return Differences.between(scales.get(municipality, against.id(), against.version()), draft);
  }
}
