package dk.rettidig.concern.concern;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.detection.Placement;
import dk.rettidig.concern.hit.FactSource;
import dk.rettidig.concern.hit.Professions;
import dk.rettidig.concern.instrument.Instrument;
import dk.rettidig.concern.instrument.Level;
import dk.rettidig.concern.instrument.Position;
import dk.rettidig.concern.scale.Scales;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Gives early detection the concerns that the child's unit holds: never one on the path of
 * suspected abuse, whoever reads.
 */
@Service
class ConcernFacts implements FactSource {

  private final Concerns concerns;
  private final ConcernDoor door;
  private final Scales scales;
  private final Professions professions;

  ConcernFacts(Concerns concerns, ConcernDoor door, Scales scales, Professions professions) {
    this.concerns = concerns;
    this.door = door;
    this.scales = scales;
    this.professions = professions;
  }

  @Override
  public Set<Entry.Kind> gives() {
    return Set.of(Entry.Kind.CONCERN);
  }

  @Override
  public Course read(Course soFar, Door.Entry atTheDoor) {
    if (!(atTheDoor.access() instanceof Access.Internal(var unit))) {
      return soFar;
    }
    Municipality municipality = atTheDoor.reader().municipality();
    Professions.Of known = professions.in(municipality, unit);
    return soFar.withConcerns(
        concerns.about(municipality, atTheDoor.child().id()).stream()
            .filter(concern -> !concern.restricted() && concern.unit().equals(unit))
            .filter(concern -> door.mayRead(atTheDoor, concern))
            .map(concern -> entry(municipality, concern, known))
            .toList());
  }

  /** On the day on which it was seen; who is inside the unit reads it on the unit's own basis. */
  private Entry.Concern entry(
      Municipality municipality, Concern concern, Professions.Of professionsThere) {
    Instant seen = Optional.ofNullable(concern.account().observedAt()).orElse(concern.raisedAt());
    LocalDate raised = DanishTime.dayOf(concern.raisedAt());
    return new Entry.Concern(
        concern.id().value(),
        DanishTime.dayOf(seen),
        placement(municipality, concern.placing()),
        professionsThere.what(concern.author(), raised),
        Set.of("INTERNAL/" + concern.unit().value()));
  }

  /** The level of the whole; where none was chosen, the gravest of the dimensions. */
  private @Nullable Placement placement(Municipality municipality, @Nullable Placing placing) {
    if (placing == null) {
      return null;
    }
    Instrument instrument = scales.get(municipality, placing.instrument(), placing.version());
    var position =
        new Position(
            instrument.version(),
            null,
            placing.dimensions().stream()
                .collect(
                    Collectors.toMap(
                        Placing.DimensionLevel::dimension, Placing.DimensionLevel::level)),
            placing.setting());
    return Optional.ofNullable(placing.ordinal())
        .or(() -> instrument.gravestDimension(position).map(Level::ordinal))
        .map(ordinal ->
            new Placement(
                placing.instrument() + "@" + placing.version(),
                ordinal,
                instrument.scale().levels().size()))
        .orElse(null);
  }
}
