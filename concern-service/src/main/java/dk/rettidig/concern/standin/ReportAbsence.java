package dk.rettidig.concern.standin;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.concern.access.NotShown;
import dk.rettidig.concern.form.Incomplete;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.People;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.Reader;
import dk.rettidig.concern.organisation.Readers;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Marks somebody who works here as away, in person or as leader; who stands in acts at once. */
@Service
public class ReportAbsence {

  /**
   * What is reported.
   *
   * @param to the last day; nothing while no end is known
   * @param standIn nobody for the leader
   */
  public record Report(
      PersonId person, LocalDate from, @Nullable LocalDate to, @Nullable PersonId standIn) {}

  private final Readers readers;
  private final People people;
  private final StaffAbsences absences;
  private final Clock clock;

  ReportAbsence(Readers readers, People people, StaffAbsences absences, Clock clock) {
    this.readers = readers;
    this.people = people;
    this.absences = absences;
    this.clock = clock;
  }

  /**
   * Reports it under the id that the client made; the same again answers with the record.
   *
   * @throws OnlySelfOrLeader for others
   * @throws Incomplete when it ends before it begins
   * @throws StandInFromElsewhere when the stand-in works in none of the person's units
   */
  public Stored<StaffAbsence> report(Actor.Person actor, StaffAbsenceId id, Report report) {
    Reader reader = readers.of(actor);
    Person person = mayMark(reader, report.person()).orElseThrow(OnlySelfOrLeader::new);
    if (report.to() != null && report.to().isBefore(report.from())) {
      throw Incomplete.impossible("to");
    }
    requireFromHere(actor, person, report.standIn());
    Instant now = clock.instant();
    return absences.create(
        actor,
        report,
        new StaffAbsence(
            id,
            person.id(),
            report.from(),
            report.to(),
            report.standIn(),
            reader.person(),
            now,
            null));
  }

  /**
   * Says who acts meanwhile.
   *
   * @param standIn nobody for the leader
   * @throws NotShown when there is none, or not for this reader
   * @throws AlreadyBack when it is over
   * @throws StandInFromElsewhere as above
   */
  public Stored<StaffAbsence> appoint(
      Actor.Person actor, StaffAbsenceId id, long version, @Nullable PersonId standIn) {
    Person person = known(actor, id);
    requireFromHere(actor, person, standIn);
    return change(actor, id, version, "stand-in " + standIn, one -> one.appoint(standIn));
  }

  /**
   * The person is back today; everything is in the person's hands again, also where somebody else
   * had reported the same absence.
   *
   * @throws AlreadyBack when it is over
   */
  public Stored<StaffAbsence> back(Actor.Person actor, StaffAbsenceId id, long version) {
    Person person = known(actor, id);
    LocalDate today = today();
    Stored<StaffAbsence> ended = change(actor, id, version, "back", one -> one.back(today));
    absences.of(actor.municipality(), List.of(person.id())).stream()
        .filter(other -> other.state().on(today))
        .forEach(other ->
            absences.change(
                actor, other.state().id(), other.version(), "back", one -> one.back(today)));
    return ended;
  }

  /** Who is away by the record; not there and not for this reader are the same answer. */
  private Person known(Actor.Person actor, StaffAbsenceId id) {
    return absences
        .find(actor.municipality(), id)
        .flatMap(absence -> mayMark(readers.of(actor), absence.state().person()))
        .orElseThrow(NotShown::new);
  }

  private Stored<StaffAbsence> change(
      Actor.Person actor,
      StaffAbsenceId id,
      long version,
      String request,
      Function<StaffAbsence, Change<StaffAbsence>> step) {
    return absences.change(actor, id, version, request, step);
  }

  /** The person, where the reader may mark this one as away. */
  private Optional<Person> mayMark(Reader reader, PersonId whom) {
    return people
        .find(reader.municipality(), whom)
        .filter(person ->
            (reader.person().equals(whom) && reader.staff())
                || units(person).stream().anyMatch(u -> reader.holds(Role.UNIT_LEADER, u)));
  }

  private void requireFromHere(Actor actor, Person absent, @Nullable PersonId standIn) {
    if (standIn == null) {
      return;
    }
    Set<UnitId> shared = units(absent);
    boolean fromHere =
        !standIn.equals(absent.id())
            && people
                .find(actor.municipality(), standIn)
                .filter(person -> units(person).stream().anyMatch(shared::contains))
                .isPresent();
    if (!fromHere) {
      throw new StandInFromElsewhere();
    }
  }

  private Set<UnitId> units(Person person) {
    return person.postsOn(today()).stream()
        .filter(post -> Staffing.WITH_CHILDREN.contains(post.role()))
        .map(Assignment::unit)
        .collect(Collectors.toSet());
  }

  private LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }
}
