package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Acting;
import dk.rettidig.concern.standin.Staffing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** Shows baton logs to those who work with them. */
@Service
public class ReadBatonLog {

  /**
   * A log before its reader.
   *
   * @param acting who acts today
   * @param acts whether that is the reader
   * @param takesPart whether the reader may write
   * @param leads whether the reader leads the unit
   * @param family to whom of the family something can be released, by name; an empty one where none
   *     is known
   */
  public record Shown(
      Stored<BatonLog> stored,
      String childName,
      Optional<Acting> acting,
      boolean acts,
      boolean takesPart,
      boolean leads,
      Map<PersonId, String> family) {

    static Shown of(BatonDoor.Entry entry, Map<PersonId, String> family) {
      return new Shown(
          entry.stored(),
          entry.child().particulars().name(),
          entry.acting(),
          entry.acts(),
          entry.takesPart(),
          entry.leads(),
          family);
    }
  }

  private static final int OWN_LOGIN = 13;

  private final BatonDoor door;
  private final FindOpenLogs open;
  private final BatonLogs logs;
  private final People people;
  private final Clock clock;

  ReadBatonLog(BatonDoor door, FindOpenLogs open, BatonLogs logs, People people, Clock clock) {
    this.door = door;
    this.open = open;
    this.logs = logs;
    this.people = people;
    this.clock = clock;
  }

  /**
   * The log; the look is written down.
   *
   * @throws dk.rettidig.concern.access.NotShown when there is none, or not for this reader
   */
  public Shown read(Actor.Person actor, BatonLogId id) {
    BatonDoor.Entry entry = door.find(actor, id);
    door.seen(entry, "baton:page");
    return Shown.of(entry, family(entry));
  }

  /** The open logs that the actor may see, the next to be evaluated first; the look is noted. */
  public List<Shown> open(Actor.Person actor) {
    return shown(actor, open.of(actor));
  }

  /** The logs of one child that the actor may see, closed ones too; the look is noted. */
  public List<Shown> about(Actor.Person actor, ChildId child) {
    Municipality municipality = actor.municipality();
    Function<UnitId, Staffing> staffing = door.staffed(municipality);
    return shown(
        actor,
        logs.about(municipality, child).stream()
            .flatMap(log -> door.see(door.reader(actor), log, staffing).stream())
            .filter(entry -> !door.isRestricted(entry))
            .toList());
  }

  private List<Shown> shown(Actor.Person actor, List<BatonDoor.Entry> entries) {
    door.listed(actor, entries, "baton:list");
    return entries.stream()
        .sorted(Comparator.comparing(entry -> entry.log().evaluateBy()))
        .map(entry -> Shown.of(entry, Map.of()))
        .toList();
  }

  private Map<PersonId, String> family(BatonDoor.Entry entry) {
    Map<PersonId, String> family = new LinkedHashMap<>();
    for (PersonId guardian : entry.child().guardians()) {
      family.put(
          guardian,
          people
              .find(entry.reader().municipality(), guardian)
              .map(person -> person.card().name())
              .orElse(""));
    }
    if (isYoungPerson(entry.child())) {
      Child child = entry.child();
      family.put(new PersonId(child.id().value()), child.particulars().name());
    }
    return family;
  }

  /** MitID, with which one logs in, can be had from the age of 13. */
  private boolean isYoungPerson(Child child) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return !child.particulars().born().plusYears(OWN_LOGIN).isAfter(today);
  }
}
