package dk.rettidig.concern.hit;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.detection.Hit;
import dk.rettidig.concern.detection.Rule;
import dk.rettidig.concern.detection.RuleBook;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The one way to a hit: for who leads the unit in which it was found, while the child is there and
 * every entry that it rests on may be read by that very person.
 */
@Service
class HitDoor {

  private final Door door;
  private final Children children;
  private final Facts facts;
  private final Hits hits;
  private final DetectionRules rules;
  private final Clock clock;

  HitDoor(Door door, Children children, Facts facts, Hits hits, DetectionRules rules, Clock clock) {
    this.door = door;
    this.children = children;
    this.facts = facts;
    this.hits = hits;
    this.rules = rules;
    this.clock = clock;
  }

  /** A hit before its reader; the look is not written down yet. */
  record Found(Reader reader, Child child, RecordedHit recorded, Hit hit) {

    ShownHit shown() {
      return new ShownHit(child, recorded, hit);
    }
  }

  /** Whether the municipality has decided to use any rule. */
  boolean inUse(Municipality municipality) {
    return !rules.inUse(municipality).rules().isEmpty();
  }

  /** Those that wait for the actor. */
  List<Found> waiting(Actor actor) {
    Reader reader = door.reader(actor);
    return waiting(
        reader,
        reader
            .posts(Role.UNIT_LEADER)
            .map(Assignment::unit)
            .distinct()
            .flatMap(unit -> hits.open(actor.municipality(), unit).stream()));
  }

  /** Those about one child that wait for the actor. */
  List<Found> waiting(Actor actor, ChildId child) {
    return waiting(door.reader(actor), hits.about(actor.municipality(), child).stream());
  }

  private List<Found> waiting(Reader reader, Stream<RecordedHit> some) {
    RuleBook book = rules.inUse(reader.municipality());
    LocalDate today = DanishTime.dayOf(clock.instant());
    return some
        .filter(hit -> hit.waitsOn(today))
        .collect(Collectors.groupingBy(RecordedHit::child))
        .entrySet()
        .stream()
        .flatMap(of -> readable(reader, of.getKey(), of.getValue(), book))
        .toList();
  }

  /**
   * A hit that the actor may answer, or has answered.
   *
   * @throws NotShown when there is none such, it has lapsed, or it is not for this reader
   */
  Found find(Actor actor, HitId id) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    RecordedHit hit =
        hits.find(actor.municipality(), id)
            .filter(one -> !one.open() || one.waitsOn(today))
            .orElseThrow(NotShown::new);
    return readable(
            door.reader(actor), hit.child(), List.of(hit), rules.inUse(actor.municipality()))
        .findFirst()
        .orElseThrow(NotShown::new);
  }

  /** Writes the look down, of each unit apart. */
  void seen(Actor actor, List<Found> found, String what) {
    Map<UnitId, Set<Subject>> byUnit =
        found.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.recorded().unit(),
                    Collectors.mapping(one -> one.child().id().subject(), Collectors.toSet())));
    byUnit.forEach((unit, whom) -> door.seen(actor, new Access.Internal(unit), what, whom));
  }

  private Stream<Found> readable(
      Reader reader, ChildId id, List<RecordedHit> about, RuleBook book) {
    List<RecordedHit> own =
        about.stream()
            .filter(hit -> reader.holds(Role.UNIT_LEADER, hit.unit()))
            .filter(hit -> rule(hit, book).isPresent())
            .toList();
    return children
        .find(reader.municipality(), id)
        .filter(child -> child.active() && !own.isEmpty())
        .stream()
        .flatMap(child -> readable(reader, child, own, book));
  }

  private Stream<Found> readable(
      Reader reader, Child child, List<RecordedHit> about, RuleBook book) {
    if (!(door.access(reader, child) instanceof Access.Internal(var unit))) {
      return Stream.empty();
    }
    var entry = new Door.Entry(reader, child, new Access.Internal(unit));
    Set<Entry.Kind> kinds =
        about.stream()
            .flatMap(hit -> rule(hit, book).stream())
            .flatMap(rule -> rule.reads().stream())
            .collect(Collectors.toSet());
    Course course = facts.of(entry, kinds);
    return about.stream()
        .filter(hit -> hit.unit().equals(unit))
        .flatMap(hit -> hit.on(course).stream().map(there -> new Found(reader, child, hit, there)));
  }

  /** The rule that found it, while it is on in the same version. */
  private static Optional<Rule> rule(RecordedHit hit, RuleBook book) {
    return book.rules().stream()
        .filter(
            rule -> rule.code().equals(hit.rule().code()) && rule.version() == hit.rule().version())
        .findFirst();
  }
}
