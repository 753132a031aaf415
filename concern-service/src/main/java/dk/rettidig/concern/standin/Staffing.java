package dk.rettidig.concern.standin;

import dk.rettidig.common.actor.Role;
import dk.rettidig.concern.organisation.Assignment;
import dk.rettidig.concern.organisation.Person;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Who works in a unit on a day, and who of them is away: everything that decides who acts. The
 * answer is found anew whenever it is asked for, so there is no moment at which nobody acts: not
 * between an absence and a stand-in, and not when a process ends in the middle of a handover.
 */
public final class Staffing {

  /** Who works with children; managers, intake and administrators do not. */
  static final Set<Role> WITH_CHILDREN =
      Set.of(Role.PROFESSIONAL, Role.UNIT_LEADER, Role.ADVISER, Role.SPECIALIST);

  private final UnitId unit;
  private final LocalDate day;
  private final List<Person> people;
  private final List<StaffAbsence> absences;
  private final Supplier<List<Person>> managers;

  /**
   * @param people everybody who has or had a post in the unit
   * @param absences at least those of them that hold on the day
   * @param managers those of the municipality who are there; asked only when nobody of the unit is
   */
  Staffing(
      UnitId unit,
      LocalDate day,
      List<Person> people,
      List<StaffAbsence> absences,
      Supplier<List<Person>> managers) {
    this.unit = unit;
    this.day = day;
    this.people = List.copyOf(people);
    this.absences = absences.stream().filter(absence -> absence.on(day)).toList();
    this.managers = managers;
  }

  /**
   * Who acts today for whoever is responsible: the responsible; a stand-in who was appointed for
   * the absence; a leader of the unit, or the leader's own stand-in; a manager; at last a leader
   * who is away but still has an account. Never somebody who works here no more, and nobody of the
   * family.
   *
   * @param isFamily of the child that it is about
   * @return nobody only where the unit has no leader at all and the municipality no manager
   */
  public Optional<Acting> acts(PersonId responsible, Predicate<Person> isFamily) {
    Predicate<Person> may = isFamily.negate();
    Acting.Responsible state = state(responsible, may);
    return Stream.<Supplier<Stream<Acting>>>of(
            () ->
                state == Acting.Responsible.THERE
                    ? Stream.of(new Acting(responsible, Acting.As.SELF, state))
                    : Stream.empty(),
            () ->
                state == Acting.Responsible.ABSENT
                    ? as(Acting.As.STAND_IN, state, standIns(responsible).filter(may))
                    : Stream.empty(),
            () -> as(Acting.As.LEADER, state, leaders().filter(may).filter(this::isThere)),
            () ->
                as(
                    Acting.As.LEADER,
                    state,
                    leaders().flatMap(leader -> standIns(leader.id())).filter(may)),
            () -> as(Acting.As.NEXT_IN_LINE, state, managers.get().stream().filter(may)),
            () -> as(Acting.As.LEADER, state, leaders().filter(may)))
        .flatMap(Supplier::get)
        .findFirst();
  }

  /** Whether somebody works with the unit's children on this day, away or not. */
  public boolean worksHere(PersonId person) {
    return find(person).filter(this::hasPost).isPresent();
  }

  /** Whether somebody works here and is not away. */
  public boolean isThere(PersonId person) {
    return find(person).filter(this::isThere).isPresent();
  }

  private Acting.Responsible state(PersonId responsible, Predicate<Person> may) {
    Optional<Person> here = find(responsible).filter(this::hasPost).filter(may);
    if (here.isEmpty()) {
      return Acting.Responsible.LEFT;
    }
    return isAway(responsible) ? Acting.Responsible.ABSENT : Acting.Responsible.THERE;
  }

  private static Stream<Acting> as(
      Acting.As part, Acting.Responsible state, Stream<Person> candidates) {
    return candidates.map(person -> new Acting(person.id(), part, state));
  }

  /** Those appointed for the absence before those who are long-term substitutes. */
  private Stream<Person> standIns(PersonId absent) {
    Stream<Person> appointed =
        absences.stream()
            .filter(absence -> absence.person().equals(absent))
            .sorted(Comparator.comparing(StaffAbsence::reportedAt).reversed())
            .flatMap(absence -> Stream.ofNullable(absence.standIn()))
            .flatMap(standIn -> find(standIn).stream());
    Stream<Person> substitutes =
        people.stream()
            .filter(person -> posts(person).anyMatch(post -> absent.equals(post.substituteFor())));
    return Stream.concat(appointed, substitutes).filter(this::isThere);
  }

  /** The one who has led longest first, and those who lead in their own right before stand-ins. */
  private Stream<Person> leaders() {
    return people.stream()
        .filter(person -> leading(person).findAny().isPresent())
        .sorted(
            Comparator.comparing((Person person) ->
                    leading(person).allMatch(post -> post.substituteFor() != null))
                .thenComparing(person ->
                    leading(person).map(Assignment::from).min(Comparator.naturalOrder()).get())
                .thenComparing(person -> person.id().value()));
  }

  private Stream<Assignment> leading(Person person) {
    return posts(person).filter(post -> post.role() == Role.UNIT_LEADER);
  }

  private Stream<Assignment> posts(Person person) {
    return person.postsOn(day).stream()
        .filter(post -> post.unit().equals(unit) && WITH_CHILDREN.contains(post.role()));
  }

  private boolean hasPost(Person person) {
    return posts(person).findAny().isPresent();
  }

  private boolean isThere(Person person) {
    return hasPost(person) && !isAway(person.id());
  }

  private boolean isAway(PersonId person) {
    return absences.stream().anyMatch(absence -> absence.person().equals(person));
  }

  private Optional<Person> find(PersonId id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst();
  }
}
