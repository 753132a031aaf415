package dk.rettidig.concern.record.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.freetext.FreeText;
import dk.rettidig.concern.names.AskedIds;
import dk.rettidig.concern.organisation.Group;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import dk.rettidig.concern.record.FindChildren;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Children as the reader may see them; no level anywhere. */
@RestController
@RequestMapping("/v1/children")
class ChildrenController {

  /** A child in a list. */
  record Line(
      String id,
      String name,
      @Nullable String unit,
      @Nullable String group,
      @Nullable String groupName) {}

  /** What to search for; in the body, since a URL is kept in many places. */
  record Search(@Nullable String text) {

    String words() {
      return FreeText.within("text", Objects.requireNonNullElse(text, ""));
    }

    @Override
    public String toString() {
      return "Search[…]";
    }
  }

  /** Somebody by name. */
  record Named(String id, String name) {}

  /**
   * A child; for a reader under a basis without birth date, guardians and siblings.
   *
   * @param basis {@code INTERNAL} or the kind of the basis
   * @param actingElsewhere whether another municipality acts for the child
   */
  record Page(
      Line child,
      String basis,
      @Nullable LocalDate born,
      String actingMunicipality,
      boolean actingElsewhere,
      List<Named> guardians,
      List<Named> siblings) {}

  private final Door door;
  private final FindChildren find;
  private final Children children;
  private final Units units;
  private final People people;

  ChildrenController(Door door, FindChildren find, Children children, Units units, People people) {
    this.door = door;
    this.find = find;
    this.children = children;
    this.units = units;
    this.people = people;
  }

  /** The children of the reader's own groups or unit; no level. */
  @GetMapping
  List<Line> own(Actor.Person actor) {
    return lines(actor, find.own(actor));
  }

  /** Children by name or number, within what the reader may see. */
  @PostMapping("/search")
  List<Line> search(Actor.Person actor, @RequestBody Search search) {
    return lines(actor, find.matching(actor, search.words()));
  }

  /** Names of the children that the reader may see; others are left out. */
  @PostMapping("/names")
  List<Named> names(Actor.Person actor, @RequestBody AskedIds asked) {
    return find.named(actor, asked.each()).stream().map(ChildrenController::named).toList();
  }

  /** A child; under a basis only name and place. */
  @GetMapping("/{id}")
  Page page(Actor.Person actor, @PathVariable String id) {
    Door.Entry entry = door.open(actor, new ChildId(id), "child:page");
    Child child = entry.child();
    boolean internal = entry.access() instanceof Access.Internal;
    return new Page(
        lines(actor, List.of(child)).getFirst(),
        entry.access() instanceof Access.UnderBasis under ? under.kind() : "INTERNAL",
        internal ? child.particulars().born() : null,
        child.place().acting().code(),
        !child.place().acting().equals(actor.municipality()),
        internal ? guardians(actor, child) : List.of(),
        internal ? siblings(entry) : List.of());
  }

  private List<Named> guardians(Actor actor, Child child) {
    return child.guardians().stream()
        .flatMap(id -> people.find(actor.municipality(), id).stream())
        .map(person -> new Named(person.id().value(), person.card().name()))
        .toList();
  }

  /** Only those whom the reader may see too; each is a look of its own. */
  private List<Named> siblings(Door.Entry entry) {
    Actor actor = entry.reader().actor();
    List<Child> shown =
        entry.child().siblings().stream()
            .flatMap(id -> children.find(actor.municipality(), id).stream())
            .filter(child -> door.access(entry.reader(), child) instanceof Access.Internal)
            .toList();
    shown.forEach(child ->
        door.seen(
            actor, door.access(entry.reader(), child), "child:sibling", child.id().subject()));
    return shown.stream().map(ChildrenController::named).toList();
  }

  private List<Line> lines(Actor actor, List<Child> found) {
    Map<UnitId, Unit> all =
        units.all(actor.municipality()).stream()
            .collect(Collectors.toMap(Unit::id, Function.identity()));
    return found.stream().map(child -> line(child, all)).toList();
  }

  private static Line line(Child child, Map<UnitId, Unit> units) {
    UnitId unit = child.place().unit();
    GroupId group = child.place().group();
    Unit there = unit == null ? null : units.get(unit);
    String groupName =
        there == null || group == null ? null : there.group(group).map(Group::name).orElse(null);
    return new Line(
        child.id().value(),
        child.particulars().name(),
        unit == null ? null : unit.value(),
        group == null ? null : group.value(),
        groupName);
  }

  private static Named named(Child child) {
    return new Named(child.id().value(), child.particulars().name());
  }
}
