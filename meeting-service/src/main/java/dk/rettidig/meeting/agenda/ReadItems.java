package dk.rettidig.meeting.agenda;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.Look;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides who reads an item, and writes the look at a named one into the read log first. */
@Component
public class ReadItems {

  private record Seen(String basis, String unit) {}

  private final Readers readers;
  private final Hearing hearing;
  private final Items items;
  private final ReadLog readLog;
  private final Clock clock;

  ReadItems(Readers readers, Hearing hearing, Items items, ReadLog readLog, Clock clock) {
    this.readers = readers;
    this.hearing = hearing;
    this.items = items;
    this.readLog = readLog;
    this.clock = clock;
  }

  /**
   * The item, logged.
   *
   * @throws NotAllowed when the reader may not see it
   */
  public Stored<Item> read(Actor actor, ItemId id) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    Stored<Item> item = items.get(actor.municipality(), id);
    NotAllowed.unless(mayRead(actor.municipality(), reader, item.state()));
    log(actor, "meeting:item", List.of(item.state()), List.of());
    return item;
  }

  /**
   * The item for whoever runs it today; the look is logged.
   *
   * @throws NotAllowed unless it is for the actor to run: the chair, or the first member who may
   *     hear it where the chair may not
   */
  public Stored<Item> readToRun(Actor actor, ItemId id) {
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    Item item = items.get(actor.municipality(), id).state();
    NotAllowed.unless(
        hearing.runner(actor.municipality(), item).filter(reader.id()::equals).isPresent());
    return read(actor, id);
  }

  /** Whether the reader may see the item today. */
  public boolean mayRead(Municipality municipality, Reader reader, Item item) {
    return mayRead(municipality, item).test(reader);
  }

  /** Who may see the item today, for any number of readers. */
  public Predicate<Reader> mayRead(Municipality municipality, Item item) {
    return hearing.of(municipality, item);
  }

  /**
   * Whether the reader may know what was decided on the item: who may hear it today, and whoever
   * works with children in the unit that holds the concern; never kin, and nobody when the concern
   * has left everybody's sight. What was decided without a name, everybody on the staff may know.
   */
  public boolean mayKnowDecisions(Municipality municipality, Reader reader, Item item) {
    Ground ground = item.ground();
    return ground == null
        ? reader.isStaff()
        : !hearing.isOutOfSight(municipality, ground)
            && (mayRead(municipality, reader, item)
                || ItemAccess.worksInUnit(reader, ground, hearing.siblings(municipality, ground)));
  }

  /** Whether the concern of a named item has left everybody's sight, and the item with it. */
  public boolean isOutOfSight(Municipality municipality, Item item) {
    return item.ground() != null && hearing.isOutOfSight(municipality, item.ground());
  }

  /** Logs a look at all named items of the list, whoever is shown them. */
  public void logLook(Actor actor, String what, List<Item> shown) {
    log(actor, what, shown, List.of());
  }

  /** Writes one look per unit and basis at all children of the lists. */
  void log(Actor actor, String what, List<Item> shown, List<Item> others) {
    Stream.concat(shown.stream(), others.stream())
        .flatMap(item -> Stream.ofNullable(item.ground()))
        .collect(
            Collectors.groupingBy(
                ground -> new Seen(ground.kind().name(), ground.unit()),
                Collectors.mapping(
                    ground -> new Subject(ground.child()), Collectors.toUnmodifiableSet())))
        .forEach((seen, subjects) ->
            readLog.record(
                new Look(actor, subjects, what, seen.basis(), seen.unit(), null, clock.instant())));
  }
}
