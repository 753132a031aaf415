package dk.rettidig.meeting.forum;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.AggregateKind;
import dk.rettidig.common.store.AggregateStore;
import dk.rettidig.common.store.AggregateStores;
import dk.rettidig.common.store.Match;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The meetings of all series. */
@Component
public class Meetings {

  private final AggregateStore<Meeting> store;

  Meetings(AggregateStores stores) {
    store =
        stores.open(
            AggregateKind.of(Meeting.class, "meetings", "meeting-events", Meeting::id)
                .indexed("series", "date"));
  }

  /** The meeting. */
  public Meeting get(Municipality municipality, MeetingId id) {
    return store.get(municipality, id).state();
  }

  /** All meetings of a series, first the earliest. */
  public List<Meeting> of(Municipality municipality, SeriesId series) {
    return store.find(municipality, Match.where("series", series).ascending("date")).stream()
        .map(Stored::state)
        .toList();
  }

  /** Those that were before the day and may still hold something open, first the earliest. */
  public List<Meeting> past(Municipality municipality, SeriesId series, LocalDate today) {
    return of(municipality, series).stream()
        .filter(meeting -> meeting.date().isBefore(today) && meeting.clearedAt() == null)
        .toList();
  }

  /** Keeps that nothing open is left on a past meeting, so that it is not looked at again. */
  public void clear(Municipality municipality, MeetingId meeting, Instant at) {
    changed(municipality, meeting, m -> m.cleared(at));
  }

  /** Makes what is missing of a series' meetings a year ahead; doing it twice makes none twice. */
  public void planAhead(Municipality municipality, Series series, LocalDate today) {
    Actor planner = Actor.system("meetings a year ahead", municipality);
    Set<MeetingId> there =
        of(municipality, series.id()).stream().map(Meeting::id).collect(Collectors.toSet());
    series.dates(today, today.plusYears(1)).stream()
        .map(date -> Meeting.of(series, date))
        .filter(meeting -> !there.contains(meeting.id()))
        .forEach(meeting -> store.create(planner, meeting.id(), Change.to(meeting)));
  }

  /**
   * Gives the item a place on the first meeting that begins after the moment and is not full; an
   * item that has a place on one of them keeps it.
   *
   * @param after by the local clock
   */
  public Optional<MeetingId> takeSlot(
      Municipality municipality, SeriesId series, String item, LocalDateTime after) {
    List<Meeting> coming =
        of(municipality, series).stream().filter(m -> m.begins().isAfter(after)).toList();
    return coming.stream()
        .filter(meeting -> meeting.holds(item))
        .findFirst()
        .or(() ->
            coming.stream()
                .filter(meeting -> meeting.free() > 0)
                .map(meeting -> changed(municipality, meeting.id(), m -> m.taking(item)))
                .filter(meeting -> meeting.holds(item))
                .findFirst())
        .map(Meeting::id);
  }

  /** Keeps that an item was discussed on a meeting of the past, however many there were. */
  public void remember(Municipality municipality, Meeting past, String item) {
    if (store.find(municipality, past.id()).isEmpty()) {
      Actor planner = Actor.system("meetings of the past", municipality);
      store.create(planner, past.id(), Change.to(past));
    }
    changed(municipality, past.id(), meeting -> meeting.having(item));
  }

  /** Lets a member lead the meeting in the chair's place. */
  Meeting lead(Actor actor, MeetingId meeting, PersonId by) {
    return store.changeLatest(actor, meeting, m -> Change.to(m.led(by))).state();
  }

  /** Gives the item's place on a meeting to others. */
  public void freeSlot(Municipality municipality, MeetingId meeting, String item) {
    changed(municipality, meeting, m -> m.without(item));
  }

  private Meeting changed(Municipality municipality, MeetingId id, UnaryOperator<Meeting> step) {
    Actor actor = Actor.system("places on the agenda", municipality);
    return store.changeLatest(actor, id, m -> Change.to(step.apply(m))).state();
  }
}
