package dk.rettidig.meeting.task;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.forum.Forums;
import dk.rettidig.meeting.forum.Series;
import dk.rettidig.meeting.forum.SeriesId;
import dk.rettidig.meeting.organisation.People;
import dk.rettidig.meeting.organisation.Person;
import dk.rettidig.meeting.organisation.PersonId;
import dk.rettidig.meeting.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who answers for a decision today: its responsible person, and when that person works here no
 * more, the leader of the unit that holds the concern; where there is no leader or no unit, the
 * first of the forum who still works here. Never an inactive account (invariant 2).
 */
@Component
class Answerable {

  private final People people;
  private final Items items;
  private final Forums forums;
  private final Clock clock;

  Answerable(People people, Items items, Forums forums, Clock clock) {
    this.people = people;
    this.items = items;
    this.forums = forums;
    this.clock = clock;
  }

  /** Whether the decision is the reader's to carry out. */
  boolean is(Municipality municipality, Reader reader, Item item, Decision decision) {
    if (decision.responsible().equals(reader.id())) {
      return true;
    }
    return hasLeft(municipality, decision.responsible())
        && (leadsHolder(reader, item)
            || (!hasLeader(municipality, item)
                && answersFor(municipality, reader, item.place().series())));
  }

  /** The closed items in which the reader may have something to carry out, each once. */
  Stream<Item> items(Municipality municipality, Reader reader) {
    Set<UnitId> led = reader.unitsAs(Role.UNIT_LEADER);
    Stream<PersonId> left =
        led.stream()
            .map(unit -> people.everIn(municipality, unit))
            .flatMap(List::stream)
            .filter(this::hasLeft)
            .map(Person::id);
    Stream<Item> owed =
        Stream.concat(Stream.of(reader.id()), left)
            .distinct()
            .flatMap(person -> items.owedBy(municipality, person).stream());
    Stream<Item> ofForums =
        forums.all(municipality).stream()
            .filter(series -> answersFor(municipality, reader, series))
            .flatMap(series -> items.closedIn(municipality, series.id()).stream())
            .filter(item -> item.decisions().stream().anyMatch(one -> one.doneAt() == null));
    return Stream.concat(owed, ofForums).distinct();
  }

  private static boolean leadsHolder(Reader reader, Item item) {
    return item.ground() != null
        && reader.unitsAs(Role.UNIT_LEADER).contains(new UnitId(item.ground().unit()));
  }

  private boolean hasLeader(Municipality municipality, Item item) {
    if (item.ground() == null) {
      return false;
    }
    var unit = new UnitId(item.ground().unit());
    return people.everIn(municipality, unit).stream()
        .flatMap(person -> person.validOn(today()).stream())
        .anyMatch(post -> post.role() == Role.UNIT_LEADER && post.unit().equals(unit));
  }

  private boolean answersFor(Municipality municipality, Reader reader, SeriesId series) {
    return answersFor(municipality, reader, forums.get(municipality, series));
  }

  private boolean answersFor(Municipality municipality, Reader reader, Series series) {
    return series.includes(reader.id())
        && Stream.concat(Stream.of(series.chair()), series.members().stream())
            .filter(person -> !hasLeft(municipality, person))
            .findFirst()
            .filter(reader.id()::equals)
            .isPresent();
  }

  private boolean hasLeft(Municipality municipality, PersonId id) {
    return people.find(municipality, id).filter(person -> !hasLeft(person)).isEmpty();
  }

  private boolean hasLeft(Person person) {
    return person.validOn(today()).isEmpty();
  }

  private LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }
}
