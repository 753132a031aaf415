package dk.rettidig.concern.baton;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Acting;
import dk.rettidig.concern.standin.Staffing;
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
    List<BatonLog> open = logs.open(municipality).stream().map(log -> log.state()).toList();
    return new Found(
        open.size(),
        ids(
            open,
            log ->
                acting(municipality, log, staffing)
                    .filter(one -> one.responsible() == Acting.Responsible.LEFT)
                    .isPresent()),
        ids(open, log -> acting(municipality, log, staffing).isEmpty()));
  }

  private Optional<Acting> acting(
      Municipality municipality, BatonLog log, Function<UnitId, Staffing> staffing) {
    Optional<Child> child = door.child(municipality, log);
    return staffing
        .apply(log.unit())
        .acts(
            log.holder(),
            person -> child.filter(one -> ChildPolicy.isFamily(person, one)).isPresent());
  }

  private static List<BatonLogId> ids(
      List<BatonLog> open, java.util.function.Predicate<BatonLog> wanted) {
    return open.stream().filter(wanted).map(BatonLog::id).toList();
  }
}
