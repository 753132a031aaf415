package dk.rettidig.meeting.task;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemState;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.agenda.ReadItems;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who answers for a decision says that it was carried out. */
@Component
public class CompleteDecision {

  private final Readers readers;
  private final Answerable answerable;
  private final Items items;
  private final ReadItems readItems;
  private final Clock clock;

  CompleteDecision(
      Readers readers, Answerable answerable, Items items, ReadItems readItems, Clock clock) {
    this.readers = readers;
    this.answerable = answerable;
    this.items = items;
    this.readItems = readItems;
    this.clock = clock;
  }

  /**
   * Completes the decision; doing it again changes nothing. The responsible person may do so when
   * the basis has ended, too.
   *
   * @throws NotAllowed unless the actor answers for it today
   */
  public Task complete(Actor actor, String decision) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    Item item =
        items
            .deciding(actor.municipality(), decision)
            .map(Stored::state)
            .filter(i -> i.state() == ItemState.CLOSED)
            .filter(i -> isAnswerable(actor.municipality(), reader, i, decision))
            .orElseThrow(NotAllowed::new);
    boolean shown = readItems.mayKnowDecisions(actor.municipality(), reader, item);
    readItems.logLook(actor, "meeting:tasks", shown ? List.of(item) : List.of());
    Item done =
        items.changeLatest(actor, item.id(), i -> i.complete(decision, clock.instant())).state();
    return done.decisions().stream()
        .filter(d -> d.decision().equals(decision))
        .map(d -> new Task(done, d, shown, null))
        .findFirst()
        .orElseThrow(NotAllowed::new);
  }

  private boolean isAnswerable(
      Municipality municipality, Reader reader, Item item, String decision) {
    return item.decisions().stream()
        .filter(d -> d.decision().equals(decision))
        .anyMatch(d -> answerable.is(municipality, reader, item, d));
  }
}
