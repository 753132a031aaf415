package dk.rettidig.concern.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.AssignmentId;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Invariant 2, as a function: somebody acts on every day, and it is never an inactive account. */
class StaffingTest {

  private static final UnitId UNIT = new UnitId("skole");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final PersonId TEACHER = new PersonId("lærer");
  private static final PersonId COLLEAGUE = new PersonId("kollega");
  private static final PersonId LEADER = new PersonId("leder");
  private static final PersonId DEPUTY = new PersonId("souschef");
  private static final PersonId MANAGER = new PersonId("chef");

  private final List<Person> people =
      new ArrayList<>(
          List.of(
              person(TEACHER, Role.PROFESSIONAL, null),
              person(COLLEAGUE, Role.PROFESSIONAL, null),
              person(LEADER, Role.UNIT_LEADER, null),
              person(DEPUTY, Role.UNIT_LEADER, LEADER)));
  private final List<Person> managers =
      new ArrayList<>(List.of(person(MANAGER, Role.MANAGER, null)));
  private final List<StaffAbsence> absences = new ArrayList<>();

  @Test
  void whoIsResponsibleActsWhileThere() {
    assertThat(acts()).contains(new Acting(TEACHER, Acting.As.SELF, Acting.Responsible.THERE));
  }

  @Test
  void anAppointedStandInActsAtOnceAndOnlyForTheTimeOfTheAbsence() {
    away(TEACHER, DAY, DAY, COLLEAGUE);
    assertThat(acts())
        .contains(new Acting(COLLEAGUE, Acting.As.STAND_IN, Acting.Responsible.ABSENT));
    assertThat(acts(DAY.plusDays(1)).map(Acting::person)).contains(TEACHER);
    assertThat(acts(DAY.minusDays(1)).map(Acting::person)).contains(TEACHER);
  }

  @Test
  void onReturnTheResponsibleActsAgain() {
    away(TEACHER, DAY.minusDays(3), null, COLLEAGUE);
    StaffAbsence over = absences.removeFirst().back(DAY).state();
    absences.add(over);
    assertThat(acts().map(Acting::person)).contains(TEACHER);
    assertThat(acts(DAY.minusDays(1)).map(Acting::person)).contains(COLLEAGUE);
  }

  @Test
  void withoutAStandInTheLeaderActs() {
    away(TEACHER, DAY, null, null);
    assertThat(acts()).contains(new Acting(LEADER, Acting.As.LEADER, Acting.Responsible.ABSENT));
  }

  @Test
  void whereTheStandInIsAwayTooTheLeaderActs() {
    away(TEACHER, DAY, null, COLLEAGUE);
    away(COLLEAGUE, DAY, null, null);
    assertThat(acts().map(Acting::person)).contains(LEADER);
  }

  @Test
  void whereHolderAndLeaderAreAwayOnTheSameDayTheLeadersStandInActs() {
    away(TEACHER, DAY, null, null);
    away(LEADER, DAY, null, null);
    assertThat(acts().map(Acting::person)).contains(DEPUTY);
  }

  @Test
  void whereNobodyOfTheUnitCanTheNextInLineActs() {
    away(TEACHER, DAY, null, null);
    away(LEADER, DAY, null, null);
    away(DEPUTY, DAY, null, null);
    assertThat(acts())
        .contains(new Acting(MANAGER, Acting.As.NEXT_IN_LINE, Acting.Responsible.ABSENT));
  }

  @Test
  void aLeaderWhoIsAwayIsStillBetterThanNobody() {
    away(TEACHER, DAY, null, null);
    away(LEADER, DAY, null, null);
    away(DEPUTY, DAY, null, null);
    managers.clear();
    assertThat(acts().map(Acting::person)).contains(LEADER);
  }

  @Test
  void whoHasLeftNeverActs() {
    leave(TEACHER);
    assertThat(acts()).contains(new Acting(LEADER, Acting.As.LEADER, Acting.Responsible.LEFT));
  }

  @Test
  void theStandInOfSomebodyWhoHasLeftDoesNotInherit() {
    away(TEACHER, DAY, null, COLLEAGUE);
    leave(TEACHER);
    assertThat(acts().map(Acting::person)).contains(LEADER);
  }

  @Test
  void nobodyOfTheFamilyActs() {
    away(TEACHER, DAY, null, COLLEAGUE);
    Predicate<Person> family =
        person -> person.id().equals(COLLEAGUE) || person.id().equals(LEADER);
    assertThat(staffing(DAY).acts(TEACHER, family).map(Acting::person)).contains(DEPUTY);
  }

  @Test
  void aHolderWhoTurnsOutToBeFamilyIsTreatedAsOneWhoHasLeft() {
    assertThat(staffing(DAY).acts(TEACHER, person -> person.id().equals(TEACHER)))
        .contains(new Acting(LEADER, Acting.As.LEADER, Acting.Responsible.LEFT));
  }

  @Test
  void onlyWithoutAnyLeaderAndAnyManagerNobodyActs() {
    leave(TEACHER);
    leave(LEADER);
    leave(DEPUTY);
    assertThat(acts().map(Acting::person)).contains(MANAGER);
    managers.clear();
    assertThat(acts()).isEmpty();
  }

  @Test
  void howeverPeopleComeAndGoSomebodyActiveActs() {
    var random = new Random(20261120);
    for (int run = 0; run < 2000; run++) {
      absences.clear();
      List<Person> now = new ArrayList<>();
      for (Person one : people) {
        boolean stays = random.nextInt(4) > 0;
        now.add(stays ? one : left(one));
        if (random.nextBoolean()) {
          PersonId standIn = people.get(random.nextInt(people.size())).id();
          away(one.id(), DAY, null, standIn.equals(one.id()) ? null : standIn);
        }
      }
      var staffing = new Staffing(UNIT, DAY, now, absences, () -> managers);
      PersonId acting = staffing.acts(TEACHER, _ -> false).orElseThrow().person();
      assertThat(Stream.concat(now.stream(), managers.stream()))
          .as("run %s", run)
          .anyMatch(person -> person.id().equals(acting) && person.active());
    }
  }

  private Optional<Acting> acts() {
    return acts(DAY);
  }

  private Optional<Acting> acts(LocalDate day) {
    return staffing(day).acts(TEACHER, _ -> false);
  }

  private Staffing staffing(LocalDate day) {
    return new Staffing(UNIT, day, people, absences, () -> managers);
  }

  private void away(
      PersonId who, LocalDate from, @Nullable LocalDate to, @Nullable PersonId standIn) {
    absences.add(
        new StaffAbsence(
            new StaffAbsenceId("a" + absences.size()),
            who,
            from,
            to,
            standIn,
            who,
            Instant.parse("2026-11-20T06:30:00Z"),
            null));
  }

  private void leave(PersonId who) {
    people.replaceAll(person -> person.id().equals(who) ? left(person) : person);
  }

  private static Person left(Person person) {
    return new Person(
        person.id(), person.card(), false, person.assignments(), person.ownChildren());
  }

  private static Person person(PersonId id, Role role, @Nullable PersonId substituteFor) {
    var post =
        new Assignment(
            new AssignmentId("post-" + id.value()),
            role,
            UNIT,
            null,
            LocalDate.of(2020, 8, 1),
            null,
            substituteFor);
    return new Person(
        id, new Person.Card("Navn", null, null, null), true, List.of(post), List.of());
  }
}
