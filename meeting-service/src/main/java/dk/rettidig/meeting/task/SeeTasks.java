package dk.rettidig.meeting.task;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.agenda.ReadItems;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows a person what they are responsible for. */
@Component
public class SeeTasks {

  private final Readers readers;
  private final Items items;
  private final ReadItems readItems;

  SeeTasks(Readers readers, Items items, ReadItems readItems) {
    this.readers = readers;
    this.items = items;
    this.readItems = readItems;
  }

  /**
   * What is not done, by date, so that overdue tasks come first; the look at the children who are
   * shown is logged. A task stays with its responsible person when the basis has ended, without the
   * child and without the text (invariants 3 and 5).
   *
   * @throws NotAllowed for everybody without a valid assignment
   */
  public List<Task> see(Actor actor) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    List<Task> tasks =
        items.owedBy(actor.municipality(), reader.id()).stream()
            .flatMap(item -> tasks(actor.municipality(), reader, item))
            .sorted(Comparator.comparing((Task task) -> task.decision().due()))
            .toList();
    readItems.logLook(
        actor, "meeting:tasks", tasks.stream().filter(Task::shown).map(Task::item).toList());
    return tasks;
  }

  private Stream<Task> tasks(Municipality municipality, Reader reader, Item item) {
    boolean shown = readItems.mayKnowDecisions(municipality, reader, item);
    return item.decisions().stream()
        .filter(decision -> decision.responsible().equals(reader.id()))
        .filter(decision -> decision.doneAt() == null)
        .map(decision -> new Task(item, decision, shown));
  }
}
