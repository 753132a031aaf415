package dk.rettidig.concern.calibration;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Keeps what one adult of the team thinks of the stories, alone. */
@Service
public class AnswerVignettes {

  private final CalibrationDoor door;
  private final CalibrationSessions sessions;
  private final CalibrationScale scale;
  private final Clock clock;

  AnswerVignettes(
      CalibrationDoor door, CalibrationSessions sessions, CalibrationScale scale, Clock clock) {
    this.door = door;
    this.sessions = sessions;
    this.scale = scale;
    this.clock = clock;
  }

  /**
   * Keeps it in the place of the actor's earlier one; the last of the team to answer closes the
   * calibration.
   *
   * @throws dk.rettidig.concern.access.NotShown when there is no such calibration, or not for the
   *     actor
   * @throws NotInTheTeam for who leads the unit without working with its children
   * @throws Invalid when a story has no level, or one that the scale does not know
   * @throws AlreadyClosed when no more answers are taken
   */
  public void answer(Actor.Person actor, CalibrationId id, Answer answer) {
    CalibrationDoor.Entry entry = door.find(actor, id);
    if (!entry.answers()) {
      throw new NotInTheTeam();
    }
    Municipality municipality = actor.municipality();
    CalibrationSession seen = entry.session();
    List<String> levels = scale.levels(municipality, seen.instrument());
    requireComplete(seen, levels, answer);
    Set<PersonId> team = door.team(municipality, seen.unit());
    PersonId by = entry.reader().person();
    Instant now = clock.instant();
    sessions.changeLatest(actor, id, session -> session.answer(by, answer, team, levels, now));
  }

  private static void requireComplete(
      CalibrationSession session, List<String> levels, Answer answer) {
    List<String> missing =
        session.vignettes().stream()
            .filter(vignette -> !levels.contains(answer.levels().getOrDefault(vignette, "")))
            .map(vignette -> "answers." + vignette)
            .toList();
    if (!missing.isEmpty()) {
      throw Invalid.missing(missing);
    }
    if (!new HashSet<>(session.vignettes()).containsAll(answer.levels().keySet())) {
      throw Invalid.impossible("answers");
    }
  }
}
