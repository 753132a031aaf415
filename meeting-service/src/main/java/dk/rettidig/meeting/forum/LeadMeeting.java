package dk.rettidig.meeting.forum;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import org.springframework.stereotype.Component;

/** Lets a member lead one meeting where the chair is away, so that nothing waits for the chair. */
@Component
public class LeadMeeting {

  private final Readers readers;
  private final Forums forums;
  private final Meetings meetings;

  LeadMeeting(Readers readers, Forums forums, Meetings meetings) {
    this.readers = readers;
    this.forums = forums;
    this.meetings = meetings;
  }

  /**
   * The actor leads the meeting from now on, whoever did before; the chair takes it back alike.
   *
   * @throws NotAllowed unless the actor takes part
   */
  public Meeting lead(Actor actor, MeetingId id) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    Meeting meeting = meetings.get(actor.municipality(), id);
    NotAllowed.unless(
        ForumAccess.takesPart(reader, forums.get(actor.municipality(), meeting.series())));
    return meetings.lead(actor, id, reader.id());
  }
}
