package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.forum.Meetings;
import java.time.Clock;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes an open item to the next meeting of its series that has room. */
@Component
public class CarryOver {

  private final Items items;
  private final Meetings meetings;
  private final Clock clock;

  CarryOver(Items items, Meetings meetings, Clock clock) {
    this.items = items;
    this.meetings = meetings;
    this.clock = clock;
  }

  /**
   * Carries over from the version that was seen.
   *
   * @param request what the client sent
   * @throws NoMeetingWithRoom when no later meeting has room
   */
  public Stored<Item> carryOver(
      Actor actor, ItemId id, long version, Object request, @Nullable String reason) {
    MeetingId before = items.get(actor.municipality(), id).state().place().meeting();
    try {
      return items.change(
          actor, id, version, request, item -> item.carryOver(later(actor, item), reason));
    } finally {
      tidy(actor, id, before);
    }
  }

  /** Carries an item over that is still open on a meeting that is past. */
  void afterMeeting(Actor actor, MeetingId meeting, ItemId id) {
    items
        .find(actor.municipality(), id)
        .map(Stored::state)
        .filter(item -> item.state() == ItemState.OPEN && item.place().meeting().equals(meeting))
        .ifPresent(item -> afterMeeting(actor, item));
  }

  private void afterMeeting(Actor actor, Item past) {
    items.changeLatest(
        actor,
        past.id(),
        item ->
            item.state() == ItemState.OPEN && item.place().equals(past.place())
                ? item.carryOver(later(actor, item), null)
                : Change.to(item));
    tidy(actor, past.id(), past.place().meeting());
  }

  private MeetingId later(Actor actor, Item item) {
    LocalDateTime now = Agenda.local(clock.instant());
    LocalDateTime meeting = meetings.get(actor.municipality(), item.place().meeting()).begins();
    return meetings
        .takeSlot(
            actor.municipality(),
            item.place().series(),
            item.id().value(),
            meeting.isAfter(now) ? meeting : now)
        .orElseThrow(NoMeetingWithRoom::new);
  }

  /** The item keeps its place where it stands now, and no other. */
  private void tidy(Actor actor, ItemId id, MeetingId before) {
    Place now = items.get(actor.municipality(), id).state().place();
    meetings.of(actor.municipality(), now.series()).stream()
        .filter(meeting -> meeting.holds(id.value()) && !meeting.id().equals(now.meeting()))
        .filter(meeting -> meeting.id().equals(before) || isLater(meeting.begins()))
        .forEach(meeting -> meetings.freeSlot(actor.municipality(), meeting.id(), id.value()));
  }

  private boolean isLater(LocalDateTime begins) {
    return begins.isAfter(Agenda.local(clock.instant()));
  }
}
