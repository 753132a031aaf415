package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Lets colleagues work along on a log. */
@Service
public class WorkAlong {

  private final BatonDoor door;
  private final BatonLogs logs;
  private final Clock clock;

  WorkAlong(BatonDoor door, BatonLogs logs, Clock clock) {
    this.door = door;
    this.logs = logs;
    this.clock = clock;
  }

  /**
   * Somebody works along from now on; by who acts.
   *
   * @throws NoAccess when the colleague may not see the child
   */
  public Stored<BatonLog> letTakePart(Actor.Person actor, BatonLogId id, PersonId colleague) {
    BatonDoor.Entry entry = door.acting(actor, id);
    door.receiving(entry, colleague);
    Instant now = clock.instant();
    return logs.change(actor, id, log -> log.letTakePart(colleague, now));
  }

  /**
   * Somebody works along no longer; by who acts, and by that colleague.
   *
   * @throws StillHasActions while the colleague has an open one
   */
  public Stored<BatonLog> stop(Actor.Person actor, BatonLogId id, PersonId colleague) {
    BatonDoor.Entry entry = door.takingPart(actor, id);
    if (!entry.acts() && !entry.reader().person().equals(colleague)) {
      throw new OnlyWhoActs();
    }
    Instant now = clock.instant();
    return logs.change(actor, id, log -> log.stop(colleague, now));
  }
}
