package dk.rettidig.meeting.task;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.agenda.ReadItems;
import java.util.Comparator;
import java.util.List;
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
   * What is not done, by date, so that overdue tasks come first; the look at the children is
   * logged.
   *
   * @throws NotAllowed for everybody without a valid assignment
   */
  public List<Task> see(Actor actor) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    List<Item> owed = items.owedBy(actor.municipality(), reader.id());
    List<Task> tasks =
        owed.stream()
            .flatMap(item -> item.decisions().stream().map(decision -> new Task(item, decision)))
            .filter(task -> task.decision().responsible().equals(reader.id()))
            .filter(task -> task.decision().doneAt() == null)
            .sorted(Comparator.comparing((Task task) -> task.decision().due()))
            .toList();
    readItems.logLook(actor, "meeting:tasks", tasks.stream().map(Task::item).toList());
    return tasks;
  }
}
