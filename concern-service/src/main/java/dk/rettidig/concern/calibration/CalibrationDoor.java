package dk.rettidig.concern.calibration;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The one way to a calibration: for the team of the unit and who leads it, and nobody else. */
@Service
class CalibrationDoor {

  private final Readers readers;
  private final CalibrationSessions sessions;
  private final People people;
  private final Clock clock;

  CalibrationDoor(Readers readers, CalibrationSessions sessions, People people, Clock clock) {
    this.readers = readers;
    this.sessions = sessions;
    this.people = people;
    this.clock = clock;
  }

  /** A reader before a calibration of a unit where the reader has a post. */
  record Entry(Reader reader, Stored<CalibrationSession> stored) {

    CalibrationSession session() {
      return stored.state();
    }

    boolean leads() {
      return reader.holds(Role.UNIT_LEADER, session().unit());
    }

    boolean answers() {
      return reader.holds(Role.PROFESSIONAL, session().unit());
    }

    Optional<Answer> own() {
      return session().of(reader.person());
    }

    /** Own rating first (invariant 4): for who answered, and for who leads the unit. */
    @Nullable Outcome outcome() {
      return leads() || own().isPresent() ? session().outcome() : null;
    }
  }

  Reader reader(Actor actor) {
    return readers.of(actor);
  }

  /**
   * @throws NotShown when there is no such calibration, or not for this reader
   */
  Entry find(Actor actor, CalibrationId id) {
    Stored<CalibrationSession> stored =
        sessions.find(actor.municipality(), id).orElseThrow(NotShown::new);
    var entry = new Entry(readers.of(actor), stored);
    if (!entry.leads() && !entry.answers()) {
      throw new NotShown();
    }
    return entry;
  }

  /** Whoever works with the unit's children today. */
  Set<PersonId> team(Municipality municipality, UnitId unit) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return people.of(municipality, unit).stream()
        .filter(person ->
            person.postsOn(today).stream()
                .anyMatch(post -> post.role() == Role.PROFESSIONAL && post.unit().equals(unit)))
        .map(Person::id)
        .collect(Collectors.toSet());
  }
}
