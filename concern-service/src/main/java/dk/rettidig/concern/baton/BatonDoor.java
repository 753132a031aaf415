package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Bases;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.Children;
import dk.rettidig.concern.concern.ConcernDoor;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Acting;
import dk.rettidig.concern.standin.Staffing;
import dk.rettidig.concern.standin.Staffings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The one way to a baton log: not there and not for this reader are the same answer. */
@Service
class BatonDoor {

  private final Door door;
  private final BatonLogs logs;
  private final Children children;
  private final Readers readers;
  private final Bases bases;
  private final Staffings staffings;
  private final ConcernDoor concerns;

  BatonDoor(
      Door door,
      BatonLogs logs,
      Children children,
      Readers readers,
      Bases bases,
      Staffings staffings,
      ConcernDoor concerns) {
    this.door = door;
    this.logs = logs;
    this.children = children;
    this.readers = readers;
    this.bases = bases;
    this.staffings = staffings;
    this.concerns = concerns;
  }

  /**
   * A reader before a log that may be seen, though the look is not yet written down.
   *
   * @param acting who acts today; nobody only where the municipality has nobody left
   * @param ground on which the reader may see it
   */
  record Entry(
      Reader reader, Child child, Stored<BatonLog> stored, Optional<Acting> acting, String ground) {

    BatonLog log() {
      return stored.state();
    }

    boolean acts() {
      return acting.filter(one -> one.person().equals(reader.person())).isPresent();
    }

    boolean leads() {
      return reader.holds(Role.UNIT_LEADER, log().unit());
    }

    boolean takesPart() {
      return acts() || log().hands().include(reader.person());
    }
  }

  /** How each unit is staffed, asked once for each while one request is answered. */
  Function<UnitId, Staffing> staffed(Municipality municipality) {
    Map<UnitId, Staffing> known = new HashMap<>();
    return unit -> known.computeIfAbsent(unit, one -> staffings.today(municipality, one));
  }

  Reader reader(Actor actor) {
    return door.reader(actor);
  }

  /**
   * @throws NotShown when there is no such log, or not for this reader
   */
  Entry find(Actor actor, BatonLogId id) {
    Stored<BatonLog> stored = logs.find(actor.municipality(), id).orElseThrow(NotShown::new);
    return see(door.reader(actor), stored, staffed(actor.municipality()))
        .orElseThrow(NotShown::new);
  }

  /**
   * As {@link #find}, for who acts for the log today.
   *
   * @throws OnlyWhoActs for the others
   */
  Entry acting(Actor actor, BatonLogId id) {
    Entry entry = find(actor, id);
    if (!entry.acts()) {
      throw new OnlyWhoActs();
    }
    return entry;
  }

  /**
   * As {@link #find}, for who acts for the log today and who works along.
   *
   * @throws OnlyWhoActs for the others
   */
  Entry takingPart(Actor actor, BatonLogId id) {
    Entry entry = find(actor, id);
    if (!entry.takesPart()) {
      throw new OnlyWhoActs();
    }
    return entry;
  }

  /**
   * As {@link #find}, for who acts for the log today and the leaders of its unit.
   *
   * @throws OnlyWhoActs for the others
   */
  Entry steering(Actor actor, BatonLogId id) {
    Entry entry = find(actor, id);
    if (!entry.acts() && !entry.leads()) {
      throw new OnlyWhoActs();
    }
    return entry;
  }

  /** The log before the reader, where the reader may see it. */
  Optional<Entry> see(Reader reader, Stored<BatonLog> stored, Function<UnitId, Staffing> staffing) {
    BatonLog log = stored.state();
    return children
        .find(reader.municipality(), log.child())
        .filter(child -> concerns.mayKnow(reader, child, log.concern()))
        .flatMap(child -> {
          Optional<Acting> acting = acting(reader.municipality(), log, child, staffing);
          Access access = door.toMatter(reader, child, log.unit());
          return BatonPolicy.ground(reader, child, access, log, acting)
              .map(ground -> new Entry(reader, child, stored, acting, ground));
        });
  }

  /** Who acts for the log today. */
  Optional<Acting> acting(
      Municipality municipality, BatonLog log, Child child, Function<UnitId, Staffing> staffing) {
    return staffing
        .apply(log.unit())
        .acts(log.holder(), person -> !mayAct(municipality, log, child, person));
  }

  private boolean mayAct(Municipality municipality, BatonLog log, Child child, Person person) {
    return BatonPolicy.mayAct(
        readers.colleague(municipality, person),
        child,
        log,
        () -> bases.on(municipality, child.id()));
  }

  /** Whether a colleague who works along is there today, and may still see the child. */
  boolean isThere(Entry entry, PersonId colleague, Staffing staffing) {
    boolean away = staffing.worksHere(colleague) && !staffing.isThere(colleague);
    return !away
        && entry.log().hands().include(colleague)
        && wouldWorkFor(entry, colleague).isPresent();
  }

  /**
   * Whether what happened since keeps the log from the family: its concern is a suspicion by now.
   */
  boolean isRestricted(Entry entry) {
    return concerns.isRestricted(entry.reader().municipality(), entry.log().concern());
  }

  /** The child of a log. */
  Optional<Child> child(Municipality municipality, BatonLog log) {
    return children.find(municipality, log.child());
  }

  /**
   * For which unit a colleague would hold the baton or work along.
   *
   * @throws NoAccess when the colleague may not see the child
   */
  UnitId receiving(Entry entry, PersonId colleague) {
    return wouldWorkFor(entry, colleague).orElseThrow(NoAccess::new);
  }

  private Optional<UnitId> wouldWorkFor(Entry entry, PersonId colleague) {
    Municipality municipality = entry.reader().municipality();
    return readers
        .colleague(municipality, colleague)
        .flatMap(one ->
            BatonPolicy.wouldWorkFor(
                one, entry.child(), entry.log(), bases.on(municipality, entry.child().id())));
  }

  /** Whether somebody outside the unit may take part at all today. */
  boolean hasBasis(Entry entry) {
    return bases.on(entry.reader().municipality(), entry.child().id()).stream()
        .anyMatch(ground -> ground.concern().equals(entry.log().concern().value()));
  }

  /**
   * Writes the look down; on the path of suspected abuse it names the concern, and shows only
   * there.
   */
  void seen(Entry entry, String what) {
    Subject child = entry.child().id().subject();
    boolean restricted = isRestricted(entry);
    door.seen(
        entry.reader().actor(),
        restricted ? Set.of(child, new Subject(entry.log().concern().value())) : Set.of(child),
        restricted ? ConcernDoor.RESTRICTED : what,
        entry.ground(),
        entry.log().unit());
  }

  /** Writes down that logs stood in a list, each on its own ground. */
  void listed(Actor actor, List<Entry> entries, String what) {
    entries.stream()
        .collect(Collectors.groupingBy(entry -> new Place(entry.ground(), entry.log().unit())))
        .forEach((place, there) ->
            door.seen(actor, subjects(there), what, place.ground(), place.unit()));
  }

  private record Place(String ground, UnitId unit) {}

  private static Set<Subject> subjects(List<Entry> entries) {
    return entries.stream().map(entry -> entry.child().id().subject()).collect(Collectors.toSet());
  }
}
