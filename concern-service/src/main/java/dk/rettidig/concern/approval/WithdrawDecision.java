package dk.rettidig.concern.approval;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes a decision back: its rules are off at once, the decision and the reason stay. */
@Service
public class WithdrawDecision {

  private final Overseers overseers;
  private final MunicipalDecisions decisions;
  private final Clock clock;

  WithdrawDecision(Overseers overseers, MunicipalDecisions decisions, Clock clock) {
    this.overseers = overseers;
    this.decisions = decisions;
    this.clock = clock;
  }

  /**
   * Withdraws it; again changes nothing.
   *
   * @throws OnlyOverseers unless the actor is an administrator
   * @throws NotShown when there is no such decision
   * @throws Invalid without a reason
   */
  public Stored<MunicipalDecision> withdraw(Actor.Person actor, DecisionId id, String reason) {
    PersonId by = overseers.administrator(actor).person();
    if (decisions.find(actor.municipality(), id).isEmpty()) {
      throw new NotShown();
    }
    if (reason.isBlank()) {
      throw Invalid.missing(List.of("reason"));
    }
    var withdrawal = new MunicipalDecision.Withdrawal(clock.instant(), by, reason);
    return decisions.changeLatest(actor, id, decision -> decision.withdraw(withdrawal));
  }
}
