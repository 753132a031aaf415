package dk.rettidig.concern.record.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.record.LinePoint;
import dk.rettidig.concern.record.ReadLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A child's well-being line. */
@RestController
class LineController {

  /** A placement; the scale's words are found by instrument and version. */
  record Point(
      LocalDate on,
      String instrument,
      String version,
      @Nullable String level,
      Map<String, String> dimensions,
      @Nullable String setting,
      @Nullable String concern) {

    static Point of(LinePoint point) {
      InstrumentVersion scale = point.instrument();
      return new Point(
          point.on(),
          scale.id(),
          scale.version(),
          point.level(),
          point.dimensions(),
          point.setting(),
          point.concern());
    }
  }

  private final ReadLine read;

  LineController(ReadLine read) {
    this.read = read;
  }

  /** Where a child was placed over the years, as far as the reader may see it, earliest first. */
  @GetMapping("/v1/children/{id}/line")
  List<Point> line(Actor.Person actor, @PathVariable String id) {
    return read.line(actor, new ChildId(id)).stream().map(Point::of).toList();
  }
}
