package dk.rettidig.meeting.agenda;

import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.organisation.PersonId;
import java.util.List;

/** Who was in the room for an item at one meeting; it stays when the item is carried over. */
public record Attendance(MeetingId meeting, List<PersonId> present) {

  /** Copies the people. */
  public Attendance {
    present = List.copyOf(present);
  }
}
