package dk.rettidig.concern.scale;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.instrument.file.MunicipalModel;
import dk.rettidig.concern.organisation.Readers;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/** Gives a municipality its whole model in one file, to keep or to pass on. */
@Service
public class ExportModel {

  private final Readers readers;
  private final Scales scales;

  ExportModel(Readers readers, Scales scales) {
    this.readers = readers;
    this.scales = scales;
  }

  /**
   * The municipality's own scales in every version, and which scale is in use for what today.
   *
   * @throws dk.rettidig.concern.imports.OnlyAdministrators for everybody else
   */
  public MunicipalModel export(Actor actor) {
    readers.requireAdministrator(actor);
    Municipality municipality = actor.municipality();
    return new MunicipalModel(
        municipality.code(),
        scales.all(municipality).stream()
            .filter(known -> known.origin() != Origin.SHIPPED)
            .map(known -> new MunicipalModel.Scale(known.instrument(), known.text()))
            .toList(),
        inUse(municipality));
  }

  private Map<String, InstrumentVersion> inUse(Municipality municipality) {
    ScalesInUse inUse = scales.inUse(municipality);
    Map<String, InstrumentVersion> today = new TreeMap<>();
    for (ScaleUse use : ScaleUse.values()) {
      inUse.own(use, scales.today()).ifPresent(scale -> today.put(use.code(), scale));
    }
    return today;
  }
}
