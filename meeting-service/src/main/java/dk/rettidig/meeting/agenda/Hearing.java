package dk.rettidig.meeting.agenda;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.basis.Bases;
import dk.rettidig.meeting.child.Child;
import dk.rettidig.meeting.child.ChildId;
import dk.rettidig.meeting.child.Children;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.Meeting;
import dk.rettidig.meeting.forum.Meetings;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who may hear an item today, and who runs it: who leads the meeting, else the chair, or where they
 * may not hear it the first other member, in the series' order, who may. What decides on an item is
 * looked up once for any number of readers.
 */
@Component
public class Hearing {

  private final Readers readers;
  private final Forums forums;
  private final Meetings meetings;
  private final Bases bases;
  private final Children children;
  private final Clock clock;

  Hearing(
      Readers readers,
      Forums forums,
      Meetings meetings,
      Bases bases,
      Children children,
      Clock clock) {
    this.readers = readers;
    this.forums = forums;
    this.meetings = meetings;
    this.bases = bases;
    this.children = children;
    this.clock = clock;
  }

  /** Whom the item may be shown to today. */
  Predicate<Reader> of(Municipality municipality, Item item) {
    return of(municipality, forums.get(municipality, item.place().series()), item);
  }

  /** The same, where the item's series is at hand. */
  Predicate<Reader> of(Municipality municipality, Series series, Item item) {
    Ground ground = item.ground();
    if (ground == null) {
      return reader -> ItemAccess.mayHearUnnamed(reader, series, item);
    }
    boolean holds = item.state() != ItemState.LAPSED && holds(municipality, ground);
    List<String> siblings = siblings(municipality, ground);
    return reader -> ItemAccess.mayHear(reader, series, ground, siblings, holds);
  }

  /** Who runs the item today; nobody where nobody of the forum may hear it. */
  public Optional<PersonId> runner(Municipality municipality, Item item) {
    Series series = forums.get(municipality, item.place().series());
    Predicate<Reader> mayHear = of(municipality, series, item);
    return people(series, meetings.get(municipality, item.place().meeting()))
        .map(person -> readers.named(municipality, person))
        .filter(mayHear)
        .map(Reader::id)
        .findFirst();
  }

  /** Whether the basis of a named item is valid today; an anonymous one needs none. */
  boolean holds(Municipality municipality, Item item) {
    return item.ground() == null || holds(municipality, item.ground());
  }

  /** Whether what came of the concern is shown to nobody, whoever worked with it. */
  boolean isOutOfSight(Municipality municipality, Ground ground) {
    return bases.isOutOfSight(municipality, ground.concern());
  }

  /** Whether anybody of the forum could hear an item on this ground today. */
  boolean isPossible(Municipality municipality, Series series, Ground ground) {
    boolean holds = holds(municipality, ground);
    List<String> siblings = siblings(municipality, ground);
    return people(series, null)
        .map(person -> readers.named(municipality, person))
        .anyMatch(reader -> ItemAccess.mayHear(reader, series, ground, siblings, holds));
  }

  /** Who leads the meeting, the chair, then the members in the series' order. */
  List<Reader> room(Municipality municipality, Series series, Meeting meeting) {
    return people(series, meeting).map(person -> readers.named(municipality, person)).toList();
  }

  List<String> siblings(Municipality municipality, Ground ground) {
    return children
        .find(municipality, new ChildId(ground.child()))
        .map(Child::siblings)
        .orElse(List.of());
  }

  private boolean holds(Municipality municipality, Ground ground) {
    return bases.isValid(
        municipality, ground.concern(), ground.basis(), DanishTime.dayOf(clock.instant()));
  }

  private static Stream<PersonId> people(Series series, @Nullable Meeting meeting) {
    Stream<PersonId> leads = meeting == null ? Stream.empty() : Stream.ofNullable(meeting.ledBy());
    return Stream.of(leads, Stream.of(series.chair()), series.members().stream())
        .flatMap(people -> people)
        .filter(series::includes)
        .distinct();
  }
}
