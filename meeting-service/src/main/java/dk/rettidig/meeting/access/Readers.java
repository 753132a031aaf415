package dk.rettidig.meeting.access;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.meeting.organisation.Assignment;
import dk.rettidig.meeting.organisation.People;
import dk.rettidig.meeting.organisation.Person;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out who asks: the token's roles, held against the small record of assignments. */
@Component
public class Readers {

  private final People people;
  private final Clock clock;

  Readers(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /** Somebody who does not ask but is named: all their assignments of today count. */
  public Reader named(Municipality municipality, PersonId id) {
    return of(new Actor.Person(id.value(), municipality, Set.of(Role.values())));
  }

  /** The reader; somebody whom organisation-events have not told of has nothing confirmed. */
  public Reader of(Actor actor) {
    var id = new PersonId(actor.id());
    Optional<Person> person =
        actor instanceof Actor.Person ? people.find(actor.municipality(), id) : Optional.empty();
    List<Assignment> confirmed =
        person.map(p -> p.validOn(DanishTime.dayOf(clock.instant()))).orElse(List.of()).stream()
            .filter(a -> actor.has(a.role()))
            .toList();
    return new Reader(
        id,
        confirmed,
        actor.has(Role.ADMIN) && person.map(Person::active).orElse(true),
        person.map(p -> Set.copyOf(p.ownChildren())).orElse(Set.of()));
  }
}
