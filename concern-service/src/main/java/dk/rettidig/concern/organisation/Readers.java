package dk.rettidig.concern.organisation;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import java.time.Clock;
import java.util.Set;
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

  private Reader reader(Actor token, Person person) {
    return new Reader(
        token, person.postsOn(DanishTime.dayOf(clock.instant())), Set.copyOf(person.ownChildren()));
  }
}
