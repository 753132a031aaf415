package dk.rettidig.meeting.task;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ReadItems;
import dk.rettidig.meeting.organisation.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a person what they answer for. */
@Component
public class SeeTasks {

  private final Readers readers;
  private final Answerable answerable;
  private final ReadItems readItems;

  SeeTasks(Readers readers, Answerable answerable, ReadItems readItems) {
    this.readers = readers;
    this.answerable = answerable;
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
        answerable
            .items(actor.municipality(), reader)
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
        .filter(decision -> decision.doneAt() == null)
        .filter(decision -> answerable.is(municipality, reader, item, decision))
        .map(decision -> new Task(item, decision, shown, instead(reader, decision)));
  }

  private static @Nullable PersonId instead(Reader reader, Decision decision) {
    return decision.responsible().equals(reader.id()) ? null : decision.responsible();
  }
}
