package dk.rettidig.meeting.meeting;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.meeting.agenda.CarryOver;
import dk.rettidig.meeting.agenda.Ground;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemId;
import dk.rettidig.meeting.agenda.ReadItems;
import dk.rettidig.meeting.basis.BasisKind;
import dk.rettidig.meeting.candidate.Candidate;
import dk.rettidig.meeting.candidate.Candidates;
import dk.rettidig.meeting.candidate.ConcernId;
import dk.rettidig.meeting.candidate.SsdUsedUp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an item to the next meeting, where it is taken up from the first step. */
@Component
public class Postpone {

  private record Request(@Nullable String reason) {}

  private final ReadItems readItems;
  private final CarryOver carryOver;
  private final Candidates candidates;

  Postpone(ReadItems readItems, CarryOver carryOver, Candidates candidates) {
    this.readItems = readItems;
    this.carryOver = carryOver;
    this.candidates = candidates;
  }

  /**
   * Postpones the item.
   *
   * @param reason needed once an item under SSD has been discussed, since only a special case gets
   *     a follow-up
   * @throws dk.rettidig.meeting.access.NotAllowed unless the item is for the actor to run
   * @throws ReasonMissing when it is needed and was not given
   * @throws SsdUsedUp when SSD allows no further meeting
   */
  public Stored<Item> postpone(Actor actor, ItemId id, long version, @Nullable String reason) {
    Item item = readItems.readToRun(actor, id).state();
    Ground ground = item.ground();
    if (ground != null && ground.kind() == BasisKind.SSD && item.step() != null) {
      requireFollowUp(actor, ground, reason);
    }
    return carryOver.carryOver(actor, id, version, new Request(reason), reason);
  }

  private void requireFollowUp(Actor actor, Ground ground, @Nullable String reason) {
    if (reason == null) {
      throw new ReasonMissing();
    }
    boolean allowed =
        candidates
            .find(actor.municipality(), new ConcernId(ground.concern()))
            .filter(Candidate::ssdAllowsOneMore)
            .isPresent();
    if (!allowed) {
      throw new SsdUsedUp();
    }
  }
}
