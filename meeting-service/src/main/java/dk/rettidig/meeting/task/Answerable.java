package dk.rettidig.meeting.task;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.organisation.People;
import dk.rettidig.meeting.organisation.Person;
import dk.rettidig.meeting.organisation.PersonId;
import dk.rettidig.meeting.organisation.UnitId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who answers for a decision today: its responsible person, and when that person works here no
 * more, the leader of the unit that holds the concern; never an inactive account (invariant 2).
 */
@Component
class Answerable {

  private final People people;
  private final Items items;
  private final Clock clock;

  Answerable(People people, Items items, Clock clock) {
    this.people = people;
    this.items = items;
    this.clock = clock;
  }

  /** Whether the decision is the reader's to carry out. */
  boolean is(Municipality municipality, Reader reader, Item item, Decision decision) {
    return decision.responsible().equals(reader.id())
        || (leadsHolder(reader, item) && hasLeft(municipality, decision.responsible()));
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
    return Stream.concat(Stream.of(reader.id()), left)
        .distinct()
        .flatMap(person -> items.owedBy(municipality, person).stream())
        .distinct();
  }

  private static boolean leadsHolder(Reader reader, Item item) {
    return item.ground() != null
        && reader.unitsAs(Role.UNIT_LEADER).contains(new UnitId(item.ground().unit()));
  }

  private boolean hasLeft(Municipality municipality, PersonId id) {
    return people.find(municipality, id).filter(person -> !hasLeft(person)).isEmpty();
  }

  private boolean hasLeft(Person person) {
    return person.validOn(DanishTime.dayOf(clock.instant())).isEmpty();
  }
}
