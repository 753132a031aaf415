package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Acting;
import dk.rettidig.concern.standin.Staffing;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

  private final BatonDoor door;
  private final FindOpenLogs open;
  private final Door childDoor;
  private final BatonLogs logs;
  private final People people;

  ReadBatonLog(BatonDoor door, FindOpenLogs open, Door childDoor, BatonLogs logs, People people) {
    this.door = door;
    this.open = open;
    this.childDoor = childDoor;
    this.logs = logs;
    this.people = people;
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
            .toList());
  }

  private List<Shown> shown(Actor.Person actor, List<BatonDoor.Entry> entries) {
    Set<Subject> subjects =
        entries.stream().map(entry -> entry.child().id().subject()).collect(Collectors.toSet());
    childDoor.seen(actor, subjects, "baton:list", "INTERNAL", null);
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
    return family;
  }
}
