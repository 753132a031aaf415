package dk.rettidig.concern.concern;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** Lets the unit that holds a concern say who outside may see it, and why (invariant 5). */
@Service
@EnableConfigurationProperties(BasisSettings.class)
public class SetBasis {

  private final ConcernDoor door;
  private final Concerns concerns;
  private final BasisSettings settings;
  private final Clock clock;

  SetBasis(ConcernDoor door, Concerns concerns, BasisSettings settings, Clock clock) {
    this.door = door;
    this.concerns = concerns;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Sets a basis as the concern's author or the leader of its unit; the same again changes nothing.
   *
   * @throws BasisIdTaken when something else was set under the id
   * @throws NoBasisOnThisPath on suspicion of abuse
   * @throws SsdUsedUp when there was an exchange and its follow-up
   */
  public Stored<Concern> set(Actor.Person actor, ConcernId id, BasisDraft draft) {
    ConcernDoor.Entry entry = door.steer(actor, id);
    boolean leads = ConcernPolicy.leads(entry.reader(), entry.concern());
    Instant now = clock.instant();
    BasisSettings.Longest longest = settings.on(actor.municipality(), DanishTime.dayOf(now));
    var by = entry.reader().person();
    return concerns.changeLatest(
        actor, id, concern -> BasisRules.set(concern, draft, by, leads, now, longest));
  }
}
