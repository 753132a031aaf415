package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.concern.ConcernDoor;
import dk.rettidig.concern.organisation.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The family's way to its own logs: a guardian of the child, or the young person, and only to what
 * was released to that very reader.
 */
@Service
class FamilyDoor {

  /** The basis of a look at what was released to the reader. */
  private static final String RELEASED = "RELEASED";

  private final Door door;
  private final Children children;
  private final BatonLogs logs;
  private final ConcernDoor concerns;

  FamilyDoor(Door door, Children children, BatonLogs logs, ConcernDoor concerns) {
    this.door = door;
    this.children = children;
    this.logs = logs;
    this.concerns = concerns;
  }

  /** A reader of the family before a log of which something was released. */
  record Entry(PersonId reader, Child child, Stored<BatonLog> stored, Release release) {

    BatonLog log() {
      return stored.state();
    }
  }

  /** Whether somebody is of the family, and may therefore be shown what is released. */
  static boolean isReader(Child child, PersonId person) {
    return child.guardians().contains(person) || isTheChild(child, person);
  }

  /** A young person logs in under the child's own id. */
  private static boolean isTheChild(Child child, PersonId person) {
    return child.id().value().equals(person.value());
  }

  /** The logs of which something was released to the actor. */
  List<Entry> all(Actor.Person actor) {
    return own(actor)
        .flatMap(child -> child(actor.municipality(), child).stream())
        .flatMap(child -> logs.about(actor.municipality(), child.id()).stream())
        .flatMap(stored -> see(actor, stored).stream())
        .toList();
  }

  /**
   * @throws NotShown when there is no such log, or nothing of it was released to the actor
   */
  Entry find(Actor.Person actor, BatonLogId id) {
    return logs.find(actor.municipality(), id)
        .flatMap(stored -> see(actor, stored))
        .orElseThrow(NotShown::new);
  }

  private Optional<Entry> see(Actor.Person actor, Stored<BatonLog> stored) {
    var reader = new PersonId(actor.id());
    return child(actor.municipality(), stored.state().child())
        .filter(child -> mayRead(actor, child))
        .filter(_ -> !concerns.isRestricted(actor.municipality(), stored.state().concern()))
        .flatMap(child ->
            stored
                .state()
                .releasedTo(reader)
                .map(release -> new Entry(reader, child, stored, release)));
  }

  private static boolean mayRead(Actor.Person actor, Child child) {
    var person = new PersonId(actor.id());
    return (actor.has(Role.GUARDIAN) && child.guardians().contains(person))
        || (actor.has(Role.YOUNG_PERSON) && isTheChild(child, person));
  }

  private Stream<ChildId> own(Actor.Person actor) {
    Stream<ChildId> guarded =
        actor.has(Role.GUARDIAN)
            ? door.reader(actor).ownChildren().stream().map(Subject::id).map(ChildId::new)
            : Stream.empty();
    Stream<ChildId> self =
        actor.has(Role.YOUNG_PERSON) ? Stream.of(new ChildId(actor.id())) : Stream.empty();
    return Stream.concat(guarded, self);
  }

  private Optional<Child> child(Municipality municipality, ChildId id) {
    return children.find(municipality, id);
  }

  /** Writes the look down. */
  void seen(Actor.Person actor, List<Entry> entries, String what) {
    entries.forEach(entry ->
        door.seen(actor, Set.of(entry.child().id().subject()), what, RELEASED, entry.log().unit()));
  }
}
