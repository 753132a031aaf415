package dk.rettidig.meeting.chronology;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.Look;
import dk.rettidig.common.readlog.ReadLog;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.meeting.access.NotAllowed;
import dk.rettidig.meeting.access.Reader;
import dk.rettidig.meeting.access.Readers;
import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.Ground;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemState;
import dk.rettidig.meeting.agenda.Items;
import dk.rettidig.meeting.agenda.ReadItems;
import dk.rettidig.meeting.child.Child;
import dk.rettidig.meeting.child.ChildId;
import dk.rettidig.meeting.child.Children;
import dk.rettidig.meeting.chronology.Row.Happening;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows what happened in forums around a child, as far as this reader may see it. */
@Component
public class SeeChronology {

  private final Readers readers;
  private final Children children;
  private final Items items;
  private final ReadItems readItems;
  private final ReadLog readLog;
  private final Clock clock;

  SeeChronology(
      Readers readers,
      Children children,
      Items items,
      ReadItems readItems,
      ReadLog readLog,
      Clock clock) {
    this.readers = readers;
    this.children = children;
    this.items = items;
    this.readItems = readItems;
    this.readLog = readLog;
    this.clock = clock;
  }

  /**
   * The rows, newest first; the look is logged before.
   *
   * @throws NotAllowed unless the reader works with the child, leads the unit that holds an item
   *     about it, or may read one
   */
  public List<Row> see(Actor actor, ChildId id) {
    Municipality municipality = actor.municipality();
    Reader reader = readers.of(actor);
    NotAllowed.unless(reader.isStaff());
    Optional<Child> child = children.find(municipality, id);
    boolean worksWith = child.filter(c -> ChronologyAccess.worksWith(reader, c)).isPresent();
    List<String> siblings = child.map(Child::siblings).orElse(List.of());
    List<Item> all =
        items.ofChild(municipality, id.value()).stream()
            .filter(item -> !readItems.isOutOfSight(municipality, item))
            .toList();
    boolean leads =
        all.stream().anyMatch(item -> ChronologyAccess.leadsHolder(reader, item, siblings));
    List<Item> shown =
        all.stream()
            .filter(item ->
                (worksWith && ChronologyAccess.isOfUnit(item, child.orElseThrow()))
                    || ChronologyAccess.leadsHolder(reader, item, siblings)
                    || readItems.mayRead(municipality, reader, item))
            .toList();
    NotAllowed.unless(worksWith || !shown.isEmpty());
    log(
        actor,
        id,
        worksWith || leads ? "INTERNAL" : basis(shown),
        worksWith ? child.map(Child::unit).orElse(null) : unit(shown));
    return shown.stream()
        .flatMap(SeeChronology::rows)
        .sorted(Comparator.comparing(Row::at).reversed())
        .toList();
  }

  private void log(Actor actor, ChildId child, String basis, @Nullable String unit) {
    Set<Subject> subjects = Set.of(new Subject(child.value()));
    readLog.record(
        new Look(actor, subjects, "meeting:chronology", basis, unit, null, clock.instant()));
  }

  /** The unit that holds what is shown: where the child is now need not be the same. */
  private static @Nullable String unit(List<Item> shown) {
    return shown.stream()
        .flatMap(item -> Stream.ofNullable(item.ground()))
        .map(Ground::unit)
        .findFirst()
        .orElse(null);
  }

  private static String basis(List<Item> shown) {
    return shown.stream()
        .flatMap(item -> Stream.ofNullable(item.ground()))
        .map(ground -> ground.kind().name())
        .findFirst()
        .orElse("INTERNAL");
  }

  private static Stream<Row> rows(Item item) {
    Row placed = new Row(item.place().since(), Happening.PLACED, null, null, item.concern());
    Instant ended = item.endedAt();
    if (item.state() != ItemState.CLOSED || ended == null) {
      return Stream.of(placed);
    }
    Stream<Row> without =
        Stream.ofNullable(item.words().noFollowUp())
            .map(why -> new Row(ended, Happening.NO_FOLLOW_UP, null, why, item.concern()));
    return Stream.concat(
        Stream.concat(Stream.of(placed), without),
        item.decisions().stream().flatMap(decision -> rows(item, decision, ended)));
  }

  private static Stream<Row> rows(Item item, Decision decision, Instant ended) {
    String text = item.words().decision(decision.decision()).orElse(null);
    Row decided = new Row(ended, Happening.DECIDED, decision.kind(), text, item.concern());
    return Stream.concat(
        Stream.of(decided),
        Stream.ofNullable(decision.doneAt())
            .map(at -> new Row(at, Happening.DONE, decision.kind(), text, item.concern())));
  }
}
