package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.Meeting;
import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.forum.Meetings;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.organisation.Unit;
import dk.rettidig.meeting.organisation.Units;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a question on the agenda that says nothing of whom it is about; always possible. */
@Component
public class AddAnonymousItem {

  private record Request(MeetingId meeting, String question) {}

  private final Readers readers;
  private final Forums forums;
  private final Meetings meetings;
  private final Units units;
  private final Items items;
  private final Clock clock;

  AddAnonymousItem(
      Readers readers, Forums forums, Meetings meetings, Units units, Items items, Clock clock) {
    this.readers = readers;
    this.forums = forums;
    this.meetings = meetings;
    this.units = units;
    this.items = items;
    this.clock = clock;
  }

  /**
   * Places the question on the meeting, or on the next one with room.
   *
   * @throws NotAllowed unless the actor takes part or works in the district
   * @throws LooksLikeCpr when the question holds what looks like a CPR number
   * @throws NoMeetingWithRoom when no coming meeting of the series has room
   */
  public Stored<Item> add(Actor actor, MeetingId meetingId, ItemId id, String question) {
    Municipality municipality = actor.municipality();
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    Meeting meeting = meetings.get(municipality, meetingId);
    Series series = forums.get(municipality, meeting.series());
    NotAllowed.unless(
        ItemAccess.mayAsk(
            reader,
            series,
            units.in(municipality, series.district()).stream().map(Unit::id).toList()));
    LooksLikeCpr.refuseIn(question, "question");
    var request = new Request(meetingId, question);
    Optional<Stored<Item>> there = items.find(municipality, id);
    MeetingId place =
        there.isPresent() ? there.get().state().place().meeting() : slot(actor, meeting, id);
    return items.create(
        actor,
        request,
        Item.anonymous(
            id, new Place(series.id(), place, clock.instant(), 0), reader.id(), question));
  }

  /** A meeting of today may have begun; one of an earlier day is over. */
  private MeetingId slot(Actor actor, Meeting meeting, ItemId id) {
    LocalDateTime now = Agenda.local(clock.instant());
    LocalDateTime after =
        meeting.date().isBefore(now.toLocalDate()) ? now : meeting.begins().minusSeconds(1);
    return meetings
        .takeSlot(actor.municipality(), meeting.series(), id.value(), after)
        .orElseThrow(NoMeetingWithRoom::new);
  }
}
