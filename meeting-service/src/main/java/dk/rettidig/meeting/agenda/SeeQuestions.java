package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.forum.Meeting;
import dk.rettidig.meeting.forum.Meetings;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows somebody what became of the questions that they asked without anybody's name. */
@Component
public class SeeQuestions {

  /** A question and the meeting where it stands, or stood last. */
  public record Asked(Item item, Meeting meeting) {}

  private final Readers readers;
  private final Items items;
  private final Meetings meetings;

  SeeQuestions(Readers readers, Items items, Meetings meetings) {
    this.readers = readers;
    this.items = items;
    this.meetings = meetings;
  }

  /**
   * The reader's own questions, the last one first.
   *
   * @throws NotAllowed for everybody without a valid assignment
   */
  public List<Asked> own(Actor actor) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    return items.askedBy(actor.municipality(), reader.id()).stream()
        .sorted(Comparator.comparing((Item item) -> item.place().since()).reversed())
        .map(item -> new Asked(item, meetings.get(actor.municipality(), item.place().meeting())))
        .toList();
  }
}
