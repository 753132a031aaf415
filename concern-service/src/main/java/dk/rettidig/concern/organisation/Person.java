package dk.rettidig.concern.organisation;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.subject.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with children, or a citizen who logs in.
 *
 * @param ownChildren children of whom the person is a guardian
 */
public record Person(
    PersonId id,
    @Personal Card card,
    boolean active,
    List<Assignment> assignments,
    List<Subject> ownChildren) {

  /** Name, title and work addresses; nothing private. */
  public record Card(
      String name, @Nullable String title, @Nullable String phone, @Nullable String mail) {

    /** Of somebody who is not known yet. */
    static final Card NONE = new Card("", null, null, null);
  }

  /** Copies the lists. */
  public Person {
    assignments = List.copyOf(assignments);
    ownChildren = List.copyOf(ownChildren);
  }

  static Change<Person> enter(PersonId id, Card card, boolean active) {
    return changed(new Person(id, card, active, List.of(), List.of()));
  }

  Change<Person> describe(Card newCard, boolean nowActive) {
    return changed(new Person(id, newCard, nowActive, assignments, ownChildren));
  }

  Change<Person> assign(Assignment assignment) {
    Stream<Assignment> others =
        assignments.stream().filter(one -> !one.assignment().equals(assignment.assignment()));
    var now = Stream.concat(others, Stream.of(assignment)).toList();
    return changed(new Person(id, card, active, now, ownChildren));
  }

  Change<Person> becomeGuardianOf(Subject child) {
    var now = Stream.concat(ownChildren.stream(), Stream.of(child)).distinct().toList();
    return changed(new Person(id, card, active, assignments, now));
  }

  Change<Person> ceaseGuardianOf(Subject child) {
    var now = ownChildren.stream().filter(one -> !one.equals(child)).toList();
    return changed(new Person(id, card, active, assignments, now));
  }

  /** The assignments that hold on a day; none of somebody who has left. */
  public List<Assignment> postsOn(LocalDate day) {
    return active ? assignments.stream().filter(one -> one.validOn(day)).toList() : List.of();
  }

  private static Change<Person> changed(Person person) {
    return Change.to(person, new OrganisationEvent.PersonChanged(person));
  }
}
