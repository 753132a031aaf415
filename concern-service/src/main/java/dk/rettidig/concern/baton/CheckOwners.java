package dk.rettidig.concern.baton;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Acting;
import dk.rettidig.concern.standin.Staffing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Holds the whole store against invariant 2: every open log has somebody who acts for it today, and
 * that account is active.
 */
@Service
public class CheckOwners {

  /**
   * What was found.
   *
   * @param open how many logs are open
   * @param withoutHolder those whose holder works here no more, so that somebody else acts
   * @param ownerless those for which nobody acts; must be none
   */
  public record Found(int open, List<BatonLogId> withoutHolder, List<BatonLogId> ownerless) {}

  private final BatonLogs logs;
  private final BatonDoor door;

  CheckOwners(BatonLogs logs, BatonDoor door) {
    this.logs = logs;
    this.door = door;
  }

  /** Every open log of the municipality. */
  public Found in(Municipality municipality) {
    Function<UnitId, Staffing> staffing = door.staffed(municipality);
    List<BatonLogId> withoutHolder = new ArrayList<>();
    List<BatonLogId> ownerless = new ArrayList<>();
    List<Stored<BatonLog>> open = logs.open(municipality);
    for (Stored<BatonLog> stored : open) {
      BatonLog log = stored.state();
      Optional<Acting> acting =
          door.child(municipality, log)
              .flatMap(child -> door.acting(municipality, log, child, staffing));
      if (acting.isEmpty()) {
        ownerless.add(log.id());
      } else if (acting.get().responsible() == Acting.Responsible.LEFT) {
        withoutHolder.add(log.id());
      }
    }
    return new Found(open.size(), withoutHolder, ownerless);
  }
}
