package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.concern.layer.Layer;
import dk.rettidig.concern.layer.Layers;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds the rounds of the units in which somebody works with children. */
@Service
public class FindRounds {

  /**
   * The rounds of one reader; nobody's name and no child stands in them.
   *
   * @param rounds the latest first
   * @param units those of the rounds and those for which the reader may plan one
   * @param plannable for which the reader may plan one
   */
  public record Found(List<Stored<Round>> rounds, List<Unit> units, List<UnitId> plannable) {}

  private final RoundDoor door;
  private final Rounds rounds;
  private final Units units;
  private final Layers layers;

  FindRounds(RoundDoor door, Rounds rounds, Units units, Layers layers) {
    this.door = door;
    this.rounds = rounds;
    this.units = units;
    this.layers = layers;
  }

  /** The rounds of the actor's units, as far as they use rounds. */
  public Found of(Actor.Person actor) {
    Reader reader = door.reader(actor);
    List<Unit> own =
        Stream.concat(reader.posts(Role.PROFESSIONAL), reader.posts(Role.UNIT_LEADER))
            .map(Assignment::unit)
            .distinct()
            .flatMap(unit -> units.find(actor.municipality(), unit).stream())
            .filter(unit -> layers.on(actor.municipality(), unit, Layer.RATE_ALL))
            .toList();
    List<Stored<Round>> found =
        own.stream()
            .flatMap(unit -> rounds.of(actor.municipality(), unit.id()).stream())
            .sorted(Comparator.comparing((Stored<Round> one) -> one.state().opens()).reversed())
            .toList();
    List<UnitId> led =
        own.stream().map(Unit::id).filter(unit -> reader.holds(Role.UNIT_LEADER, unit)).toList();
    return new Found(found, own, led);
  }
}
