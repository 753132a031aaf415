package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Closes a concern, with a reason. */
@Service
public class CloseConcern {

  private final ConcernDoor door;
  private final Concerns concerns;
  private final Clock clock;

  CloseConcern(ConcernDoor door, Concerns concerns, Clock clock) {
    this.door = door;
    this.concerns = concerns;
    this.clock = clock;
  }

  /**
   * Closes it as its author or the leader of its unit.
   *
   * @throws Invalid without a reason
   * @throws ConcernAlreadyClosed when it is closed
   */
  public Stored<Concern> close(Actor.Person actor, ConcernId id, long version, String reason) {
    door.steer(actor, id);
    if (reason.isBlank()) {
      throw Invalid.missing("reason");
    }
    return concerns.change(
        actor, id, version, reason, concern -> concern.close(clock.instant(), reason));
  }
}
