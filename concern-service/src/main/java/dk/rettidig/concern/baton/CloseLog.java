package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Closes a log with a reason and what the family says of it. */
@Service
public class CloseLog {

  private final BatonDoor door;
  private final BatonLogs logs;
  private final Clock clock;

  CloseLog(BatonDoor door, BatonLogs logs, Clock clock) {
    this.door = door;
    this.logs = logs;
    this.clock = clock;
  }

  /**
   * Closes it, as who acts.
   *
   * @param statement what the family says; nothing only with a reason
   * @param noStatementBecause why the family says nothing
   * @throws LogClosed when it is closed
   * @throws FamilyStatementMissing without the family's statement or a reason for its absence
   */
  public Stored<BatonLog> close(
      Actor.Person actor,
      BatonLogId id,
      String reason,
      @Nullable String statement,
      @Nullable String noStatementBecause) {
    BatonDoor.Entry entry = door.acting(actor, id);
    if (statement == null && noStatementBecause == null) {
      throw new FamilyStatementMissing();
    }
    var closing =
        new Closing(
            clock.instant(),
            Writer.staff(entry.reader().person()),
            reason,
            statement,
            noStatementBecause);
    return logs.change(actor, id, log -> log.close(closing));
  }
}
