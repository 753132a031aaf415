package dk.rettidig.concern.hit;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Who answers for the hits of a unit: whoever leads it today. Nobody has logged in when a rule
 * looks, so posts alone decide what it may read; what is shown is asked anew with the token.
 */
@Service
class Leaders {

  private final People people;
  private final Clock clock;

  Leaders(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  List<Reader> of(Municipality municipality, UnitId unit) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return people.of(municipality, unit).stream()
        .map(person -> reader(municipality, person, today))
        .filter(reader -> reader.holds(Role.UNIT_LEADER, unit))
        .toList();
  }

  private static Reader reader(Municipality municipality, Person person, LocalDate today) {
    List<Assignment> posts = person.postsOn(today);
    Set<Role> roles = posts.stream().map(Assignment::role).collect(Collectors.toSet());
    var actor = new Actor.Person(person.id().value(), municipality, roles);
    return new Reader(actor, posts, Set.copyOf(person.ownChildren()));
  }
}
