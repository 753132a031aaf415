package dk.rettidig.concern.baton;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.Access;
import dk.rettidig.concern.access.Door;
import dk.rettidig.concern.detection.Course;
import dk.rettidig.concern.detection.Entry;
import dk.rettidig.concern.hit.FactSource;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Staffing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Gives early detection the actions in the open logs that the child's unit holds. */
@Service
class BatonFacts implements FactSource {

  private final BatonLogs logs;
  private final BatonDoor door;

  BatonFacts(BatonLogs logs, BatonDoor door) {
    this.logs = logs;
    this.door = door;
  }

  @Override
  public Set<Entry.Kind> gives() {
    return Set.of(Entry.Kind.ACTION);
  }

  @Override
  public Course read(Course soFar, Door.Entry atTheDoor) {
    if (!(atTheDoor.access() instanceof Access.Internal(var unit))) {
      return soFar;
    }
    Municipality municipality = atTheDoor.reader().municipality();
    Function<UnitId, Staffing> staffing = door.staffed(municipality);
    return soFar.withActions(
        logs.about(municipality, atTheDoor.child().id()).stream()
            .filter(log -> log.state().isOpen() && log.state().unit().equals(unit))
            .flatMap(log -> door.see(atTheDoor.reader(), log, staffing).stream())
            .filter(seen -> !door.isRestricted(seen))
            .flatMap(seen -> actions(seen.log()))
            .toList());
  }

  private static Stream<Entry.Action> actions(BatonLog log) {
    return log.contents().all(Action.class).stream().map(action -> entry(log, action));
  }

  /** Whatever is written in the log after it was agreed says that somebody is at work on it. */
  private static Entry.Action entry(BatonLog log, Action action) {
    LocalDate touched =
        Optional.of(log.contents().entries().getLast().at()).map(DanishTime::dayOf).orElseThrow();
    return new Entry.Action(
        log.id().value() + "/" + action.item().value(),
        DanishTime.dayOf(action.at()),
        action.due(),
        touched,
        action.isOpen());
  }
}
