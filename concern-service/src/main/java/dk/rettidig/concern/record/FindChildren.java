package dk.rettidig.concern.record;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Bases;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Finds the children that a reader may see; whoever may see none gets an empty list, not a hint.
 */
@Service
public class FindChildren {

  private final Door door;
  private final Children children;
  private final Bases bases;

  FindChildren(Door door, Children children, Bases bases) {
    this.door = door;
    this.children = children;
    this.bases = bases;
  }

  /** The children of own groups and own unit; under no basis. */
  public List<Child> own(Actor actor) {
    Reader reader = door.reader(actor);
    List<Child> found =
        inOwnUnits(reader).filter(c -> door.access(reader, c) instanceof Access.Internal).toList();
    return logged(actor, reader, found, "child:list");
  }

  /**
   * The children whose name has words that begin with all of the words, or whose number it is,
   * among those that the reader may see; matched in memory (D10).
   */
  public List<Child> matching(Actor actor, String text) {
    Reader reader = door.reader(actor);
    Predicate<Child> wanted = SearchText.read(text);
    Stream<Child> candidates = Stream.concat(inOwnUnits(reader), underBasis(reader));
    return logged(actor, reader, shown(reader, candidates.filter(wanted)), "child:search");
  }

  /** Those of these children that the reader may see. */
  public List<Child> named(Actor actor, Collection<String> ids) {
    Reader reader = door.reader(actor);
    Stream<Child> asked =
        ids.stream()
            .map(id -> children.find(actor.municipality(), new ChildId(id)))
            .flatMap(Optional::stream);
    return logged(actor, reader, shown(reader, asked), "child:names");
  }

  private List<Child> shown(Reader reader, Stream<Child> candidates) {
    return candidates
        .collect(Collectors.toMap(Child::id, child -> child, (one, _) -> one))
        .values()
        .stream()
        .filter(child -> door.access(reader, child).granted())
        .toList();
  }

  private Stream<Child> inOwnUnits(Reader reader) {
    Stream<Assignment> posts =
        Stream.concat(reader.posts(Role.PROFESSIONAL), reader.posts(Role.UNIT_LEADER));
    return units(posts).stream().flatMap(unit -> children.of(reader.municipality(), unit).stream());
  }

  private Stream<Child> underBasis(Reader reader) {
    Stream<Assignment> posts =
        Stream.concat(reader.posts(Role.ADVISER), reader.posts(Role.SPECIALIST));
    return units(posts).stream()
        .flatMap(unit -> bases.of(reader.municipality(), unit).stream())
        .map(ground -> ground.child())
        .distinct()
        .flatMap(id -> children.find(reader.municipality(), id).stream());
  }

  private static Set<UnitId> units(Stream<Assignment> posts) {
    return posts.map(Assignment::unit).collect(Collectors.toSet());
  }

  /** One look per unit and basis, so that each unit's leader reads of its own. */
  private List<Child> logged(Actor actor, Reader reader, List<Child> found, String what) {
    if (found.isEmpty()) {
      door.seen(actor, Set.of(), what, "INTERNAL", null);
    }
    found.stream()
        .collect(
            Collectors.groupingBy(
                child -> door.access(reader, child).withoutMatters(),
                Collectors.mapping(child -> child.id().subject(), Collectors.toSet())))
        .forEach((access, subjects) -> door.seen(actor, access, what, subjects));
    return found.stream().sorted(DanishOrder.by(child -> child.particulars().name())).toList();
  }
}
