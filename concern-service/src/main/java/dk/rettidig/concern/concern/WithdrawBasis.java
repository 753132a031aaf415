package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.access.NotShown;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Takes a basis back: the future stops, history stays. */
@Service
public class WithdrawBasis {

  private final ConcernDoor door;
  private final Concerns concerns;
  private final Clock clock;

  WithdrawBasis(ConcernDoor door, Concerns concerns, Clock clock) {
    this.door = door;
    this.concerns = concerns;
    this.clock = clock;
  }

  /**
   * Withdraws it as the concern's author or the leader of its unit; again changes nothing.
   *
   * @throws NotShown when there is no such basis, or not for this actor
   */
  public Stored<Concern> withdraw(Actor.Person actor, ConcernId id, BasisId basis) {
    Concern concern = door.steer(actor, id).concern();
    if (concern.bases().stream().noneMatch(one -> one.basis().equals(basis))) {
      throw new NotShown();
    }
    return concerns.changeLatest(actor, id, now -> now.withdraw(basis, clock.instant()));
  }
}
