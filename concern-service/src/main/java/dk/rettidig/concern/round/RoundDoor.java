package dk.rettidig.concern.round;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.ChildPolicy;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.layer.Layer;
import dk.rettidig.concern.layer.Layers;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The one way to a round: those who work with the unit's children, and nobody outside. */
@Service
class RoundDoor {

  private final Door door;
  private final Rounds rounds;
  private final Children children;
  private final Units units;
  private final Layers layers;

  RoundDoor(Door door, Rounds rounds, Children children, Units units, Layers layers) {
    this.door = door;
    this.rounds = rounds;
    this.children = children;
    this.units = units;
    this.layers = layers;
  }

  /** A reader before a round of a unit where the reader has a post. */
  record Entry(Reader reader, Stored<Round> stored) {

    Round round() {
      return stored.state();
    }

    boolean leads() {
      return reader.holds(Role.UNIT_LEADER, round().unit());
    }
  }

  Reader reader(Actor actor) {
    return door.reader(actor);
  }

  /**
   * @throws NotShown when there is no such round, or not for this reader
   */
  Entry find(Actor actor, RoundId id) {
    Reader reader = door.reader(actor);
    Stored<Round> stored = rounds.find(actor.municipality(), id).orElseThrow(NotShown::new);
    if (!isFrom(reader, stored.state().unit()) || !hasRounds(actor, stored.state().unit())) {
      throw new NotShown();
    }
    return new Entry(reader, stored);
  }

  /**
   * As {@link #find}, for who leads the unit.
   *
   * @throws OnlyTheUnitsLeader for the others of the unit
   */
  Entry lead(Actor actor, RoundId id) {
    Entry entry = find(actor, id);
    if (!entry.leads()) {
      throw new OnlyTheUnitsLeader();
    }
    return entry;
  }

  private boolean hasRounds(Actor actor, UnitId unit) {
    return units
        .find(actor.municipality(), unit)
        .filter(one -> layers.on(actor.municipality(), one, Layer.RATE_ALL))
        .isPresent();
  }

  private static boolean isFrom(Reader reader, UnitId unit) {
    return reader.holds(Role.PROFESSIONAL, unit) || reader.holds(Role.UNIT_LEADER, unit);
  }

  /** The children of the round's unit whom the reader may see; nothing is written down yet. */
  List<Child> children(Entry entry) {
    return children.of(entry.reader().municipality(), entry.round().unit()).stream()
        .filter(child -> sees(entry, child))
        .toList();
  }

  /** Who is in the round's unit now, whoever reads. */
  Set<ChildId> here(Entry entry) {
    return children.of(entry.reader().municipality(), entry.round().unit()).stream()
        .map(Child::id)
        .collect(Collectors.toSet());
  }

  /**
   * A child of the round's unit whom the reader rates.
   *
   * @throws NotInTheGroup when the child is not there, has left, or is not for this reader to rate
   */
  Child rated(Entry entry, ChildId id) {
    return there(entry, id)
        .filter(child -> ChildPolicy.rates(entry.reader(), child))
        .orElseThrow(NotInTheGroup::new);
  }

  /**
   * A child of the round's unit whom the reader rates, or whose unit the reader leads.
   *
   * @throws NotInTheGroup otherwise
   */
  Child known(Entry entry, ChildId id) {
    return there(entry, id).filter(child -> sees(entry, child)).orElseThrow(NotInTheGroup::new);
  }

  private Optional<Child> there(Entry entry, ChildId id) {
    return children
        .find(entry.reader().municipality(), id)
        .filter(Child::active)
        .filter(child -> entry.round().unit().equals(child.place().unit()));
  }

  private boolean sees(Entry entry, Child child) {
    return door.access(entry.reader(), child) instanceof Access.Internal;
  }

  /** The child of a rating, as long as it is in the unit where it was rated. */
  Optional<Child> still(Municipality municipality, JointRating rating) {
    return children
        .find(municipality, rating.child())
        .filter(Child::active)
        .filter(child -> rating.unit().equals(child.place().unit()));
  }

  /** Writes down that children were looked at in a round. */
  void seen(Entry entry, List<Child> whom) {
    door.seen(
        entry.reader().actor(),
        whom.stream().map(child -> child.id().subject()).collect(Collectors.toSet()),
        "round:group",
        "INTERNAL",
        entry.round().unit());
  }

  /** Writes down that one child was looked at in a round. */
  void seen(Entry entry, ChildId child) {
    door.seen(
        entry.reader().actor(),
        Set.of(child.subject()),
        "round:child",
        "INTERNAL",
        entry.round().unit());
  }
}
