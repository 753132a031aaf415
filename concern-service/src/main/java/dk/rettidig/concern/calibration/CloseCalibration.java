package dk.rettidig.concern.calibration;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Closes a calibration, so that the team sees how far apart its answers are. */
@Service
public class CloseCalibration {

  private final CalibrationDoor door;
  private final CalibrationSessions sessions;
  private final CalibrationScale scale;
  private final Clock clock;

  CloseCalibration(
      CalibrationDoor door, CalibrationSessions sessions, CalibrationScale scale, Clock clock) {
    this.door = door;
    this.sessions = sessions;
    this.scale = scale;
    this.clock = clock;
  }

  /**
   * Closes it for good.
   *
   * @param version as the leader saw it: who closes knows how many have answered
   * @throws OnlyTheUnitsLeader for the others of the unit
   * @throws AlreadyClosed when it was closed before
   */
  public Stored<CalibrationSession> close(Actor.Person actor, CalibrationId id, long version) {
    CalibrationDoor.Entry entry = door.find(actor, id);
    if (!entry.leads()) {
      throw new OnlyTheUnitsLeader();
    }
    List<String> levels = scale.levels(actor.municipality(), entry.session().instrument());
    Instant now = clock.instant();
    return sessions.change(actor, id, version, "closure", session -> session.close(levels, now));
  }
}
