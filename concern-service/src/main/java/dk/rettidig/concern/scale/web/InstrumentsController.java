package dk.rettidig.concern.scale.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitKind;
import dk.rettidig.concern.scale.Origin;
import dk.rettidig.concern.scale.ScaleUse;
import dk.rettidig.concern.scale.Scales;
import dk.rettidig.concern.scale.ScalesInUse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The scales of the reader's municipality. */
@RestController
@RequestMapping("/v1/instruments")
class InstrumentsController {

  /**
   * A scale in a list; {@code standardFor} names the kinds of unit that use it today, {@code
   * savedAt} is absent for what is shipped.
   */
  record Line(
      String id,
      String version,
      String title,
      String status,
      Origin origin,
      @Nullable Instant savedAt,
      List<UnitKind> standardFor) {}

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
    ScalesInUse inUse = scales.inUse(actor.municipality());
    return scales.all(actor.municipality()).stream()
        .map(known -> line(known, inUse, language))
        .toList();
  }

  /** One version of a scale. */
  @GetMapping("/{id}/{version}")
  InstrumentView one(
      Actor actor, @PathVariable String id, @PathVariable String version, Locale language) {
    readers.staff(actor);
    return InstrumentView.of(scales.get(actor.municipality(), id, version), language);
  }

  private Line line(Scales.Known known, ScalesInUse inUse, Locale language) {
    Instrument instrument = known.instrument();
    List<UnitKind> kinds =
        Arrays.stream(UnitKind.values())
            .filter(
                kind -> inUse.of(ScaleUse.of(kind), scales.today()).equals(instrument.version()))
            .toList();
    return new Line(
        instrument.version().id(),
        instrument.version().version(),
        instrument.about().title().in(language),
        instrument.about().status().name(),
        known.origin(),
        known.savedAt(),
        kinds);
  }
}
