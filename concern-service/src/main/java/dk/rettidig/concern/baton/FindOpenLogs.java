package dk.rettidig.concern.baton;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.standin.Staffing;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds the open logs with which somebody has to do; nothing is written down or shown here. */
@Service
class FindOpenLogs {

  private final BatonDoor door;
  private final BatonLogs logs;

  FindOpenLogs(BatonDoor door, BatonLogs logs) {
    this.door = door;
    this.logs = logs;
  }

  /**
   * A log whose concern is a suspicion by now stands in no list. Those of the actor's units, those
   * in which the actor takes part, and where the actor acts.
   */
  List<BatonDoor.Entry> of(Actor.Person actor) {
    Reader reader = door.reader(actor);
    Municipality municipality = actor.municipality();
    Function<UnitId, Staffing> staffing = door.staffed(municipality);
    return Stream.of(ofUnits(reader), logs.open(municipality, reader.person()), asManager(reader))
        .flatMap(found -> found)
        .collect(Collectors.toMap(log -> log.state().id(), Function.identity(), (one, _) -> one))
        .values()
        .stream()
        .flatMap(log -> door.see(reader, log, staffing).stream())
        .filter(entry -> !door.isRestricted(entry))
        .toList();
  }

  private Stream<Stored<BatonLog>> ofUnits(Reader reader) {
    return Stream.of(Role.PROFESSIONAL, Role.UNIT_LEADER, Role.ADVISER, Role.SPECIALIST)
        .flatMap(reader::posts)
        .map(Assignment::unit)
        .distinct()
        .flatMap(unit -> logs.open(reader.municipality(), unit).stream());
  }

  /** A manager acts where nobody of a unit can, so every log may be one of them. */
  private Stream<Stored<BatonLog>> asManager(Reader reader) {
    return reader.posts(Role.MANAGER).findAny().isPresent()
        ? logs.open(reader.municipality()).stream()
        : Stream.empty();
  }
}
