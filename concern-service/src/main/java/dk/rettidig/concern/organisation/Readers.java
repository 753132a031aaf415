package dk.rettidig.concern.organisation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.imports.OnlyAdministrators;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds out who an actor is today. */
@Service
public class Readers {

  private final People people;
  private final Clock clock;

  Readers(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /** The actor as a reader, with the posts that hold on this Danish day. */
  public Reader of(Actor actor) {
    return switch (actor) {
      case Actor.Unattended _ -> Reader.unknown(actor);
      case Actor.Person token ->
          people
              .find(token.municipality(), new PersonId(token.id()))
              .map(person -> reader(token, person))
              .orElseGet(() -> Reader.unknown(token));
    };
  }

  /**
   * Somebody else as a reader, with every role that the organisation gives; for the question who
   * may be asked or named, never to show anything.
   */
  public Optional<Reader> colleague(Municipality municipality, PersonId id) {
    return people.find(municipality, id).map(person -> colleague(municipality, person));
  }

  /** As above, of somebody who is known. */
  public Reader colleague(Municipality municipality, Person person) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    var roles = person.postsOn(today).stream().map(Assignment::role).collect(Collectors.toSet());
    return reader(new Actor.Person(person.id().value(), municipality, roles), person);
  }

  /**
   * The actor as a reader, when it works for the municipality.
   *
   * @throws OnlyStaff for everybody else
   */
  public Reader staff(Actor actor) {
    Reader reader = of(actor);
    if (!reader.staff()) {
      throw new OnlyStaff();
    }
    return reader;
  }

  /**
   * Lets administrators pass who have not left.
   *
   * @throws OnlyAdministrators for everybody else
   */
  public void requireAdministrator(Actor actor) {
    OnlyAdministrators.require(of(actor).actor());
  }

  /** Who has left has no role, whatever the token still says. */
  private Reader reader(Actor.Person token, Person person) {
    return new Reader(
        person.active() ? token : new Actor.Person(token.id(), token.municipality(), Set.of()),
        person.postsOn(DanishTime.dayOf(clock.instant())),
        Set.copyOf(person.ownChildren()));
  }
}
