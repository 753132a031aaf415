package dk.rettidig.meeting.meeting;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.meeting.agenda.Ground;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemId;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.agenda.LooksLikeCpr;
import dk.rettidig.meeting.agenda.ReadItems;
import dk.rettidig.meeting.agenda.Step;
import dk.rettidig.meeting.basis.BasisKind;
import dk.rettidig.meeting.candidate.Candidates;
import dk.rettidig.meeting.candidate.ConcernId;
import org.springframework.stereotype.Component;

/** Notes what was said at one of the four steps; beginning a discussion under SSD counts it. */
@Component
public class WriteStep {

  private record Request(Step step, String note) {}

  private final ReadItems readItems;
  private final Items items;
  private final Candidates candidates;

  WriteStep(ReadItems readItems, Items items, Candidates candidates) {
    this.readItems = readItems;
    this.items = items;
    this.candidates = candidates;
  }

  /**
   * Writes the note of a step.
   *
   * @throws dk.rettidig.meeting.access.NotAllowed unless the item is for the actor to run
   * @throws dk.rettidig.meeting.candidate.SsdUsedUp when SSD allows no further meeting
   */
  public Stored<Item> write(Actor actor, ItemId id, long version, Step step, String note) {
    Item item = readItems.readToRun(actor, id).state();
    Ground ground = item.ground();
    if (ground == null) {
      LooksLikeCpr.refuseIn(note, "note");
    } else if (ground.kind() == BasisKind.SSD) {
      candidates.change(
          actor, new ConcernId(ground.concern()), c -> c.countSsd(item.place().meeting().value()));
    }
    return items.change(actor, id, version, new Request(step, note), i -> i.note(step, note));
  }
}
