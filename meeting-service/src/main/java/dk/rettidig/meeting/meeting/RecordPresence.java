package dk.rettidig.meeting.meeting;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemId;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.agenda.ReadItems;
import dk.rettidig.meeting.organisation.PersonId;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Records who is in the room for an item; those outside its basis leave first. */
@Component
public class RecordPresence {

  private final ReadItems readItems;
  private final Readers readers;
  private final Items items;

  RecordPresence(ReadItems readItems, Readers readers, Items items) {
    this.readItems = readItems;
    this.readers = readers;
    this.items = items;
  }

  /**
   * Records the presence.
   *
   * @throws dk.rettidig.meeting.access.NotAllowed unless the item is for the actor to run
   * @throws OutsideBasis when somebody may not hear the item
   */
  public Stored<Item> record(Actor actor, ItemId id, long version, List<PersonId> present) {
    Item item = readItems.readToRun(actor, id).state();
    Predicate<Reader> mayRead = readItems.mayRead(actor.municipality(), item);
    if (!present.stream()
        .map(person -> readers.named(actor.municipality(), person))
        .allMatch(mayRead)) {
      throw new OutsideBasis("present");
    }
    return items.change(actor, id, version, present, i -> i.attend(present));
  }
}
