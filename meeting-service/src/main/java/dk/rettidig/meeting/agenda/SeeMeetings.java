package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.forum.ForumAccess;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.Meeting;
import dk.rettidig.meeting.forum.MeetingId;
import dk.rettidig.meeting.forum.Meetings;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.forum.SeriesId;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows chair and members when they meet, and what stands on the agenda for them. */
@Component
public class SeeMeetings {

  /**
   * A meeting with what this reader may see of its agenda.
   *
   * @param items carried-over ones first, then named, then anonymous
   * @param followUps items of earlier meetings with decisions that are not done
   * @param running who runs each open item, and who goes out for it
   */
  public record Sheet(
      Meeting meeting,
      Series series,
      List<Item> items,
      List<Item> followUps,
      Map<ItemId, Running> running) {}

  /**
   * How an open item is run.
   *
   * @param by the chair, or who stands in where the chair may not hear it
   * @param leaving who goes out meanwhile; told only to the one who runs it
   */
  public record Running(PersonId by, List<PersonId> leaving) {

    /** Copies the people. */
    public Running {
      leaving = List.copyOf(leaving);
    }
  }

  private final Readers readers;
  private final Forums forums;
  private final Meetings meetings;
  private final Items items;
  private final ReadItems readItems;
  private final Hearing hearing;
  private final Clock clock;

  SeeMeetings(
      Readers readers,
      Forums forums,
      Meetings meetings,
      Items items,
      ReadItems readItems,
      Hearing hearing,
      Clock clock) {
    this.readers = readers;
    this.forums = forums;
    this.meetings = meetings;
    this.items = items;
    this.readItems = readItems;
    this.hearing = hearing;
    this.clock = clock;
  }

  /**
   * The meetings of a series, first the earliest.
   *
   * @param from the first day; null for today
   * @throws NotAllowed unless the actor takes part, or may ask the forum anonymously
   */
  public List<Meeting> of(Actor actor, SeriesId series, @Nullable LocalDate from) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(ForumAccess.maySeeSeries(reader));
    forums.get(actor.municipality(), series);
    LocalDate first = from == null ? DanishTime.dayOf(clock.instant()) : from;
    return meetings.of(actor.municipality(), series).stream()
        .filter(meeting -> !meeting.date().isBefore(first))
        .toList();
  }

  /**
   * The meeting and its agenda; the look at the children on it is logged.
   *
   * @throws NotAllowed unless the actor takes part
   */
  public Sheet see(Actor actor, MeetingId id) {
    Municipality municipality = actor.municipality();
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    Meeting meeting = meetings.get(municipality, id);
    Series series = forums.get(municipality, meeting.series());
    NotAllowed.unless(ForumAccess.takesPart(reader, series));
    List<Item> agenda =
        items.on(municipality, id).stream()
            .map(Stored::state)
            .filter(item -> item.state() != ItemState.LAPSED)
            .filter(item -> hearing.of(municipality, series, item).test(reader))
            .sorted(
                Comparator.comparingInt((Item item) -> -item.place().carried())
                    .thenComparing(item -> item.ground() == null)
                    .thenComparing(item -> item.place().since()))
            .toList();
    List<Item> followUps =
        items.closedIn(municipality, series.id()).stream()
            .filter(item -> item.decisions().stream().anyMatch(d -> d.doneAt() == null))
            .filter(item -> hearing.of(municipality, series, item).test(reader))
            .toList();
    readItems.log(actor, "meeting:agenda", agenda, followUps);
    return new Sheet(
        meeting, series, agenda, followUps, running(municipality, reader, series, meeting, agenda));
  }

  /** Those of the forum who may not hear an item go out; why is not told. */
  private Map<ItemId, Running> running(
      Municipality municipality, Reader reader, Series series, Meeting meeting, List<Item> agenda) {
    List<Reader> room = hearing.room(municipality, series, meeting);
    var running = new HashMap<ItemId, Running>();
    for (Item item : agenda.stream().filter(one -> one.state() == ItemState.OPEN).toList()) {
      Map<Boolean, List<PersonId>> people =
          room.stream()
              .collect(
                  Collectors.partitioningBy(
                      hearing.of(municipality, series, item),
                      Collectors.mapping(Reader::id, Collectors.toList())));
      List<PersonId> hear = people.getOrDefault(true, List.of());
      if (!hear.isEmpty()) {
        PersonId by = hear.getFirst();
        List<PersonId> leaving = people.getOrDefault(false, List.of());
        running.put(item.id(), new Running(by, by.equals(reader.id()) ? leaving : List.of()));
      }
    }
    return Map.copyOf(running);
  }
}
