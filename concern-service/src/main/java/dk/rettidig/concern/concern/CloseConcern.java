package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Closes a concern, with a reason. */
@Service
public class CloseConcern {

  private final ConcernDoor door;
  private final Concerns concerns;
  private final List<OpenWork> work;
  private final Clock clock;

  CloseConcern(ConcernDoor door, Concerns concerns, List<OpenWork> work, Clock clock) {
    this.door = door;
    this.concerns = concerns;
    this.work = List.copyOf(work);
    this.clock = clock;
  }

  /**
   * Closes it as its author or the leader of its unit.
   *
   * @throws Invalid without a reason
   * @throws ConcernAlreadyClosed when it is closed
   * @throws StillWorkedOn while something goes on because of it
   */
  public Stored<Concern> close(Actor.Person actor, ConcernId id, long version, String reason) {
    door.steer(actor, id);
    if (reason.isBlank()) {
      throw Invalid.missing("reason");
    }
    if (work.stream().anyMatch(one -> one.on(actor.municipality(), id))) {
      throw new StillWorkedOn();
    }
    return concerns.change(
        actor, id, version, reason, concern -> concern.close(clock.instant(), reason));
  }
}
