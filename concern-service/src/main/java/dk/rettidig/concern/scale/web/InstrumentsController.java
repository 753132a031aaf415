package dk.rettidig.concern.scale.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitKind;
import dk.rettidig.concern.scale.Scales;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The scales of the reader's municipality. */
@RestController
@RequestMapping("/v1/instruments")
class InstrumentsController {

  /** A scale in a list; {@code standardFor} names the kinds of unit that use it. */
  record Line(String id, String version, String title, String status, List<UnitKind> standardFor) {}

  private final Readers readers;
  private final Scales scales;

  InstrumentsController(Readers readers, Scales scales) {
    this.readers = readers;
    this.scales = scales;
  }

  /** The scales of the reader's municipality. */
  @GetMapping
  List<Line> all(Actor actor, Locale language) {
    readers.staff(actor);
    return scales.of(actor.municipality()).all().stream()
        .map(instrument -> line(actor, instrument, language))
        .toList();
  }

  /** One version of a scale. */
  @GetMapping("/{id}/{version}")
  InstrumentView one(
      Actor actor, @PathVariable String id, @PathVariable String version, Locale language) {
    readers.staff(actor);
    return InstrumentView.of(scales.get(actor.municipality(), id, version), language);
  }

  private Line line(Actor actor, Instrument instrument, Locale language) {
    List<UnitKind> kinds =
        Arrays.stream(UnitKind.values())
            .filter(kind -> scales.standard(actor.municipality(), kind).equals(instrument))
            .toList();
    return new Line(
        instrument.version().id(),
        instrument.version().version(),
        instrument.about().title().in(language),
        instrument.about().status().name(),
        kinds);
  }
}
