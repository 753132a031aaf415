package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds the rounds of the units in which somebody works with children. */
@Service
public class FindRounds {

  private final RoundDoor door;
  private final Rounds rounds;

  FindRounds(RoundDoor door, Rounds rounds) {
    this.door = door;
    this.rounds = rounds;
  }

  /** The actor's rounds, the latest first; nobody's name and no child stands in them. */
  public List<Stored<Round>> of(Actor.Person actor) {
    Reader reader = door.reader(actor);
    return Stream.concat(reader.posts(Role.PROFESSIONAL), reader.posts(Role.UNIT_LEADER))
        .map(Assignment::unit)
        .distinct()
        .flatMap(unit -> rounds.of(actor.municipality(), unit).stream())
        .sorted(Comparator.comparing((Stored<Round> one) -> one.state().opens()).reversed())
        .toList();
  }

  /** The units whose rounds the actor runs. */
  public List<UnitId> led(Actor.Person actor) {
    return door.reader(actor).posts(Role.UNIT_LEADER).map(Assignment::unit).distinct().toList();
  }
}
