package dk.rettidig.concern.calibration;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.calibration.vignette.Vignette;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.Units;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds the calibrations of the units in which somebody works with children, over time. */
@Service
public class FindCalibrations {

  /**
   * The calibrations of one reader; nobody's name stands in them.
   *
   * @param lines the latest first
   * @param units those of the reader
   */
  public record Found(List<Line> lines, List<Place> units) {}

  /**
   * One calibration.
   *
   * @param own whether the reader has answered
   * @param outcome nothing while it is open, and for a colleague who did not answer
   */
  public record Line(Stored<CalibrationSession> stored, boolean own, @Nullable Outcome outcome) {}

  /**
   * A unit.
   *
   * @param choice the stories that can be rated there now; none for who does not lead it
   */
  public record Place(Unit unit, List<Vignette> choice) {}

  private final CalibrationDoor door;
  private final CalibrationSessions sessions;
  private final RestedVignettes rested;
  private final Units units;

  FindCalibrations(
      CalibrationDoor door, CalibrationSessions sessions, RestedVignettes rested, Units units) {
    this.door = door;
    this.sessions = sessions;
    this.rested = rested;
    this.units = units;
  }

  /** The calibrations of the actor's units. */
  public Found of(Actor.Person actor) {
    Reader reader = door.reader(actor);
    Municipality municipality = actor.municipality();
    List<Unit> own =
        Stream.concat(reader.posts(Role.PROFESSIONAL), reader.posts(Role.UNIT_LEADER))
            .map(Assignment::unit)
            .distinct()
            .flatMap(unit -> units.find(municipality, unit).stream())
            .toList();
    List<Line> lines =
        own.stream()
            .flatMap(unit -> sessions.of(municipality, unit.id()).stream())
            .sorted(
                Comparator.comparing((Stored<CalibrationSession> one) -> one.state().begunAt())
                    .reversed())
            .map(stored -> line(new CalibrationDoor.Entry(reader, stored)))
            .toList();
    return new Found(lines, own.stream().map(unit -> place(reader, unit)).toList());
  }

  private static Line line(CalibrationDoor.Entry entry) {
    return new Line(entry.stored(), entry.own().isPresent(), entry.outcome());
  }

  private Place place(Reader reader, Unit unit) {
    boolean leads = reader.holds(Role.UNIT_LEADER, unit.id());
    return new Place(unit, leads ? rested.of(reader.municipality(), unit) : List.of());
  }
}
