package dk.rettidig.concern.standin;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds who is away, now or later: oneself, and the people of the units that one leads. */
@Service
public class FindAbsences {

  private final Readers readers;
  private final People people;
  private final StaffAbsences absences;
  private final Clock clock;

  FindAbsences(Readers readers, People people, StaffAbsences absences, Clock clock) {
    this.readers = readers;
    this.people = people;
    this.absences = absences;
    this.clock = clock;
  }

  /**
   * The absences that are not over, the first to begin first.
   *
   * @throws dk.rettidig.concern.organisation.OnlyStaff for those who do not work here
   */
  public List<Stored<StaffAbsence>> of(Actor.Person actor) {
    Reader reader = readers.staff(actor);
    LocalDate today = DanishTime.dayOf(clock.instant());
    Stream<PersonId> led =
        reader
            .posts(Role.UNIT_LEADER)
            .map(Assignment::unit)
            .distinct()
            .flatMap(unit -> people.of(actor.municipality(), unit).stream())
            .filter(Person::active)
            .map(Person::id);
    List<PersonId> whose = Stream.concat(Stream.of(reader.person()), led).distinct().toList();
    return absences.of(actor.municipality(), whose).stream()
        .filter(absence -> absence.state().lastsOn(today))
        .sorted(Comparator.comparing(absence -> absence.state().from()))
        .toList();
  }
}
