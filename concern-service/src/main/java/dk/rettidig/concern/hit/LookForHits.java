package dk.rettidig.concern.hit;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.service.LeftAside;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.approval.NamedRule;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.detection.Hit;
import dk.rettidig.concern.detection.RuleBook;
import dk.rettidig.concern.layer.Layers;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Unit;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Lets the rules look at a child. Who would answer is chosen first, and the rules read only what
 * that person may read now (invariant 14). Only in units for which the municipality decides: others
 * answer for their children themselves.
 */
@Service
public class LookForHits {

  private static final String STEP = "look-for-hits";

  private final DetectionRules rules;
  private final DetectionSettings settings;
  private final Door door;
  private final Children children;
  private final Units units;
  private final Layers layers;
  private final Leaders leaders;
  private final Facts facts;
  private final Hits hits;
  private final LeftAside aside;
  private final Clock clock;

  LookForHits(
      DetectionRules rules,
      DetectionSettings settings,
      Door door,
      Children children,
      Units units,
      Layers layers,
      Leaders leaders,
      Facts facts,
      Hits hits,
      LeftAside aside,
      Clock clock) {
    this.rules = rules;
    this.settings = settings;
    this.door = door;
    this.children = children;
    this.units = units;
    this.layers = layers;
    this.leaders = leaders;
    this.facts = facts;
    this.hits = hits;
    this.aside = aside;
    this.clock = clock;
  }

  /**
   * After something was written about a child: those rules look that read such entries. What was
   * written stands whatever happens here; what fails is left for the daily look.
   */
  public void after(Actor actor, ChildId id, Entry.Kind written) {
    Municipality municipality = actor.municipality();
    aside.attempt(
        STEP,
        "children",
        id.value(),
        () -> {
          RuleBook book = reading(rules.inUse(municipality), written);
          if (!book.rules().isEmpty()) {
            children
                .find(municipality, id)
                .filter(Child::active)
                .ifPresent(child -> look(municipality, child, book));
          }
        });
  }

  private void look(Municipality municipality, Child child, RuleBook book) {
    child
        .place()
        .inUnit()
        .flatMap(unit -> units.find(municipality, unit))
        .filter(layers::followsTheMunicipality)
        .map(Unit::id)
        .ifPresent(unit -> look(child, unit, leaders.of(municipality, unit), book));
  }

  /**
   * Every child of the municipality, for what time alone makes true; a child that fails is left.
   */
  void atEverybody(Municipality municipality) {
    RuleBook book = rules.inUse(municipality);
    if (book.rules().isEmpty()) {
      return;
    }
    for (Unit unit : units.all(municipality)) {
      if (layers.followsTheMunicipality(unit)) {
        List<Reader> readers = leaders.of(municipality, unit.id());
        for (Child child : children.of(municipality, unit.id())) {
          aside.attempt(
              STEP, "children", child.id().value(), () -> look(child, unit.id(), readers, book));
        }
      }
    }
  }

  /** For one of them: inside the unit all who lead it may read the same, but for their families. */
  private void look(Child child, UnitId unit, List<Reader> readers, RuleBook book) {
    readers.stream()
        .map(reader -> new Door.Entry(reader, child, door.access(reader, child)))
        .filter(entry -> entry.access() instanceof Access.Internal(var at) && at.equals(unit))
        .findFirst()
        .ifPresent(entry -> look(entry, unit, book));
  }

  private void look(Door.Entry atTheDoor, UnitId unit, RuleBook book) {
    Municipality municipality = atTheDoor.reader().municipality();
    ChildId child = atTheDoor.child().id();
    LocalDate today = DanishTime.dayOf(clock.instant());
    Course course = facts.of(atTheDoor, kinds(book));
    List<RuleBook.Earlier> earlier =
        hits.about(municipality, child).stream()
            .filter(hit -> hit.unit().equals(unit))
            .filter(hit -> hit.silences(course, today, settings.again()))
            .map(hit -> new RuleBook.Earlier(hit.rule().code(), hit.foundOn()))
            .toList();
    for (Hit hit : book.look(course, earlier, today)) {
      hits.keep(
          municipality,
          RecordedHit.found(hit, named(book, hit), child, unit, today, settings.lapse()));
    }
  }

  private static NamedRule named(RuleBook book, Hit hit) {
    return book.rules().stream()
        .filter(rule -> rule.code().equals(hit.rule()))
        .findFirst()
        .map(DetectionRules::named)
        .orElseThrow();
  }

  private static Set<Entry.Kind> kinds(RuleBook book) {
    return book.rules().stream().flatMap(rule -> rule.reads().stream()).collect(Collectors.toSet());
  }

  private static RuleBook reading(RuleBook book, Entry.Kind written) {
    return new RuleBook(
        book.rules().stream().filter(rule -> rule.reads().contains(written)).toList(),
        book.quiet());
  }
}
