package dk.rettidig.concern.standin;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.organisation.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds out how a unit is staffed today. */
@Service
public class Staffings {

  private final People people;
  private final Units units;
  private final StaffAbsences absences;
  private final Clock clock;

  Staffings(People people, Units units, StaffAbsences absences, Clock clock) {
    this.people = people;
    this.units = units;
    this.absences = absences;
    this.clock = clock;
  }

  /** The unit as it is staffed on this Danish day. */
  public Staffing today(Municipality municipality, UnitId unit) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    List<Person> staff = people.of(municipality, unit);
    return new Staffing(
        unit, today, staff, away(municipality, staff), () -> managers(municipality, unit, today));
  }

  /** For whom somebody was appointed to stand in and does so today. */
  public Set<PersonId> standsInFor(Municipality municipality, PersonId somebody) {
    LocalDate today = DanishTime.dayOf(clock.instant());
    return absences.withStandIn(municipality, somebody).stream()
        .filter(absence -> absence.on(today))
        .map(StaffAbsence::person)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Those of the unit itself before those of its district, and those before all others. */
  private List<Person> managers(Municipality municipality, UnitId unit, LocalDate today) {
    List<Person> managers =
        people.with(municipality, Role.MANAGER).stream()
            .filter(person -> managed(person, today).findAny().isPresent())
            .toList();
    List<StaffAbsence> away = away(municipality, managers);
    return managers.stream()
        .filter(person ->
            away.stream()
                .noneMatch(absence -> absence.person().equals(person.id()) && absence.on(today)))
        .sorted(
            Comparator.comparingInt(
                    (Person person) -> distance(municipality, unit, managed(person, today)))
                .thenComparing(person -> person.id().value()))
        .toList();
  }

  private int distance(Municipality municipality, UnitId unit, Stream<UnitId> managed) {
    String district = district(municipality, unit);
    return managed
        .mapToInt(
            one -> one.equals(unit) ? 0 : district(municipality, one).equals(district) ? 1 : 2)
        .min()
        .orElse(2);
  }

  private String district(Municipality municipality, UnitId unit) {
    return units
        .find(municipality, unit)
        .map(one -> one.description().district().code())
        .orElse("");
  }

  private static Stream<UnitId> managed(Person person, LocalDate today) {
    return person.postsOn(today).stream()
        .filter(post -> post.role() == Role.MANAGER)
        .map(Assignment::unit);
  }

  private List<StaffAbsence> away(Municipality municipality, List<Person> staff) {
    return absences.of(municipality, staff.stream().map(Person::id).toList()).stream()
        .map(Stored::state)
        .toList();
  }
}
