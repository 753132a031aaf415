package dk.rettidig.meeting.task;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
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

/** The responsible person says that a decision was carried out. */
@Component
public class CompleteDecision {

  private final Readers readers;
  private final Items items;
  private final ReadItems readItems;
  private final Clock clock;

  CompleteDecision(Readers readers, Items items, ReadItems readItems, Clock clock) {
    this.readers = readers;
    this.items = items;
    this.readItems = readItems;
    this.clock = clock;
  }

  /**
   * Completes the decision; doing it again changes nothing. The responsible person may do so when
   * the basis has ended, too.
   *
   * @throws NotAllowed unless the actor is the responsible person
   */
  public Task complete(Actor actor, String decision) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    Item item =
        items
            .deciding(actor.municipality(), decision)
            .map(Stored::state)
            .filter(i -> i.state() == ItemState.CLOSED)
            .filter(i -> isResponsible(reader, i, decision))
            .orElseThrow(NotAllowed::new);
    boolean shown = readItems.mayKnowDecisions(actor.municipality(), reader, item);
    readItems.logLook(actor, "meeting:tasks", shown ? List.of(item) : List.of());
    Item done =
        items.changeLatest(actor, item.id(), i -> i.complete(decision, clock.instant())).state();
    return done.decisions().stream()
        .filter(d -> d.decision().equals(decision))
        .map(d -> new Task(done, d, shown))
        .findFirst()
        .orElseThrow(NotAllowed::new);
  }

  private static boolean isResponsible(Reader reader, Item item, String decision) {
    return item.decisions().stream()
        .anyMatch(d -> d.decision().equals(decision) && d.responsible().equals(reader.id()));
  }
}
