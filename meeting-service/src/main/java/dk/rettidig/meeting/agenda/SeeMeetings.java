package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows chair and members when they meet, and what stands on the agenda for them. */
@Component
public class SeeMeetings {

  /**
   * A meeting with what this reader may see of its agenda.
   *
   * @param items carried-over ones first, then named, then anonymous
   * @param followUps items of earlier meetings with decisions that are not done
   * @param leaving for the chair: who goes out while an item is heard
   */
  public record Sheet(
      Meeting meeting,
      Series series,
      List<Item> items,
      List<Item> followUps,
      Map<ItemId, List<PersonId>> leaving) {}

  private final Readers readers;
  private final Forums forums;
  private final Meetings meetings;
  private final Items items;
  private final ReadItems readItems;

  SeeMeetings(Readers readers, Forums forums, Meetings meetings, Items items, ReadItems readItems) {
    this.readers = readers;
    this.forums = forums;
    this.meetings = meetings;
    this.items = items;
    this.readItems = readItems;
  }

  /**
   * The meetings of a series, first the earliest.
   *
   * @throws NotAllowed unless the actor takes part, or may ask the forum anonymously
   */
  public List<Meeting> of(Actor actor, SeriesId series) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(ForumAccess.maySeeSeries(reader));
    forums.get(actor.municipality(), series);
    return meetings.of(actor.municipality(), series);
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
            .filter(item -> readItems.mayRead(municipality, reader, item))
            .sorted(
                Comparator.comparingInt((Item item) -> -item.place().carried())
                    .thenComparing(item -> item.ground() == null)
                    .thenComparing(item -> item.place().since()))
            .toList();
    List<Item> followUps =
        items.closedIn(municipality, series.id()).stream()
            .filter(item -> item.decisions().stream().anyMatch(d -> d.doneAt() == null))
            .filter(item -> readItems.mayRead(municipality, reader, item))
            .toList();
    readItems.log(actor, "meeting:agenda", agenda, followUps);
    Map<ItemId, List<PersonId>> leaving =
        ForumAccess.chairs(reader, series) ? leaving(municipality, series, agenda) : Map.of();
    return new Sheet(meeting, series, agenda, followUps, leaving);
  }

  /** Those of the forum who may not hear an item go out; why is not told. */
  private Map<ItemId, List<PersonId>> leaving(
      Municipality municipality, Series series, List<Item> agenda) {
    List<Reader> room =
        Stream.concat(Stream.of(series.chair()), series.members().stream())
            .distinct()
            .map(person -> readers.named(municipality, person))
            .toList();
    return agenda.stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Item::id,
                item ->
                    room.stream()
                        .filter(one -> !readItems.mayRead(municipality, one, item))
                        .map(Reader::id)
                        .toList()));
  }
}
