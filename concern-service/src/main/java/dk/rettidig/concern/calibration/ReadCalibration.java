package dk.rettidig.concern.calibration;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.calibration.vignette.Vignette;
import dk.rettidig.concern.calibration.vignette.Vignettes;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.Units;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows a calibration: the stories, the reader's own answer, and the outcome once it is time. */
@Service
public class ReadCalibration {

  /**
   * A calibration as one reader sees it.
   *
   * @param leads whether the reader may close it
   * @param answers whether the reader is of the team
   * @param team how many are expected to answer today
   * @param own nothing where the reader has not answered
   * @param outcome nothing while it is open, and for a colleague who did not answer
   */
  public record Shown(
      Stored<CalibrationSession> stored,
      Unit unit,
      boolean leads,
      boolean answers,
      int team,
      List<Vignette> vignettes,
      @Nullable Answer own,
      @Nullable Outcome outcome) {}

  private final CalibrationDoor door;
  private final Vignettes vignettes;
  private final Units units;

  ReadCalibration(CalibrationDoor door, Vignettes vignettes, Units units) {
    this.door = door;
    this.vignettes = vignettes;
    this.units = units;
  }

  /**
   * The calibration.
   *
   * @throws dk.rettidig.concern.access.NotShown when there is none such, or not for the actor
   */
  public Shown read(Actor.Person actor, CalibrationId id) {
    CalibrationDoor.Entry entry = door.find(actor, id);
    CalibrationSession session = entry.session();
    return new Shown(
        entry.stored(),
        units.get(actor.municipality(), session.unit()),
        entry.leads(),
        entry.answers(),
        door.team(actor.municipality(), session.unit()).size(),
        vignettes.named(session.vignettes()),
        entry.own().orElse(null),
        entry.outcome());
  }
}
