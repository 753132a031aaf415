package dk.rettidig.meeting.meeting;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.agenda.DecisionIdTaken;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemId;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.agenda.LooksLikeCpr;
import dk.rettidig.meeting.agenda.ReadItems;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Decides on an item, with exactly one responsible person and one date (invariant 3). */
@Component
public class Decide {

  private record Undecided(String decision) {}

  private final ReadItems readItems;
  private final Readers readers;
  private final Items items;
  private final Clock clock;

  Decide(ReadItems readItems, Readers readers, Items items, Clock clock) {
    this.readItems = readItems;
    this.readers = readers;
    this.items = items;
    this.clock = clock;
  }

  /**
   * Adds the decision; the same one again changes nothing.
   *
   * @throws dk.rettidig.meeting.access.NotAllowed unless the item is for the actor to run
   * @throws OutsideBasis when the responsible person does not work here, or may not hear of it
   * @throws DateIsPast when the date lies before today
   * @throws DecisionIdTaken when another decision has the id
   */
  public Stored<Item> decide(Actor actor, ItemId id, long version, Resolution resolution) {
    Stored<Item> item = readItems.readToRun(actor, id);
    if (resolution.standsIn(item.state())) {
      return item;
    }
    Municipality municipality = actor.municipality();
    if (items.deciding(municipality, resolution.id()).isPresent()) {
      throw new DecisionIdTaken();
    }
    if (resolution.due().isBefore(DanishTime.dayOf(clock.instant()))) {
      throw new DateIsPast();
    }
    requireResponsible(municipality, item.state(), resolution);
    return items.change(
        actor, id, version, resolution, i -> i.decide(resolution.toDecision(), resolution.text()));
  }

  /**
   * Takes a decision back as long as the item is open; taking it back again changes nothing.
   *
   * @throws dk.rettidig.meeting.access.NotAllowed unless the item is for the actor to run
   */
  public Stored<Item> undecide(Actor actor, ItemId id, long version, String decision) {
    Stored<Item> item = readItems.readToRun(actor, id);
    boolean isThere =
        item.state().decisions().stream().anyMatch(d -> d.decision().equals(decision));
    return isThere
        ? items.change(actor, id, version, new Undecided(decision), i -> i.undecide(decision))
        : item;
  }

  private void requireResponsible(Municipality municipality, Item item, Resolution resolution) {
    if (item.ground() == null) {
      LooksLikeCpr.refuseIn(resolution.text(), "text");
    }
    Reader responsible = readers.named(municipality, resolution.responsible());
    if (!readItems.mayKnowDecisions(municipality, responsible, item)) {
      throw new OutsideBasis("responsible");
    }
  }
}
