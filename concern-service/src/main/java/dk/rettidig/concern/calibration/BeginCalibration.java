package dk.rettidig.concern.calibration;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.calibration.vignette.Vignette;
import dk.rettidig.concern.calibration.vignette.Vignettes;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Begins a calibration of a unit. */
@Service
public class BeginCalibration {

  /** Agreement on one story is none: it needs something else to be told apart from. */
  private static final int FEWEST = 2;

  private final CalibrationDoor door;
  private final CalibrationSessions sessions;
  private final CalibrationScale scale;
  private final RestedVignettes rested;
  private final Vignettes vignettes;
  private final Units units;
  private final Clock clock;

  BeginCalibration(
      CalibrationDoor door,
      CalibrationSessions sessions,
      CalibrationScale scale,
      RestedVignettes rested,
      Vignettes vignettes,
      Units units,
      Clock clock) {
    this.door = door;
    this.sessions = sessions;
    this.scale = scale;
    this.rested = rested;
    this.vignettes = vignettes;
    this.units = units;
    this.clock = clock;
  }

  /** What is begun: which stories the unit's team rates. */
  public record Beginning(UnitId unit, List<String> vignettes) {}

  /**
   * Begins it under the id that the client made, for who leads the unit.
   *
   * @throws OnlyTheUnitsLeader for everybody else
   * @throws Invalid when fewer than two stories are chosen, or one that is not for this kind of
   *     unit
   * @throws RatedLately when the team rates one of them now, or rated it in the last half year
   */
  public Stored<CalibrationSession> begin(
      Actor.Person actor, CalibrationId id, Beginning beginning) {
    if (!door.reader(actor).holds(Role.UNIT_LEADER, beginning.unit())) {
      throw new OnlyTheUnitsLeader();
    }
    Municipality municipality = actor.municipality();
    Unit unit = units.get(municipality, beginning.unit());
    requireKnown(unit, beginning.vignettes());
    Optional<Stored<CalibrationSession>> before = sessions.find(municipality, id);
    if (before.isEmpty()
        && !codes(rested.of(municipality, unit)).containsAll(beginning.vignettes())) {
      throw new RatedLately();
    }
    return sessions.create(
        actor,
        beginning,
        CalibrationSession.begin(
            id, unit.id(), scale.of(actor, unit), beginning.vignettes(), clock.instant()));
  }

  private void requireKnown(Unit unit, List<String> chosen) {
    Set<String> known = codes(vignettes.of(unit.description().kind()));
    Set<String> different = new HashSet<>(chosen);
    if (different.size() < FEWEST
        || different.size() != chosen.size()
        || !known.containsAll(different)) {
      throw Invalid.impossible("vignettes");
    }
  }

  private static Set<String> codes(List<Vignette> some) {
    return some.stream().map(Vignette::code).collect(Collectors.toSet());
  }
}
