package dk.rettidig.meeting.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What the policies must know of a person.
 *
 * @param ownChildren whose matters this person is kept out of at work
 */
public record Person(
    PersonId id, boolean active, List<Assignment> assignments, List<String> ownChildren) {

  /** Copies the lists. */
  public Person {
    assignments = List.copyOf(assignments);
    ownChildren = List.copyOf(ownChildren);
  }

  /** The assignments that hold on the day; none for a person who has left. */
  public List<Assignment> validOn(LocalDate day) {
    return active ? assignments.stream().filter(a -> a.isValid(day)).toList() : List.of();
  }
}
