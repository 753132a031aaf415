package dk.rettidig.notification.organisationevents;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.aggregate.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A member of staff as this service knows them: ids, roles and dates, never a name.
 *
 * @param units all units of all assignments, to look people up by
 * @param ownChildren the children whose record this person may not touch
 */
public record Colleague(
    ColleagueId id,
    boolean active,
    List<Assignment> assignments,
    List<String> units,
    List<String> ownChildren) {

  /** The person's id as concern-service made it. */
  public record ColleagueId(String value) implements Id {}

  /** Copies the lists. */
  public Colleague {
    assignments = List.copyOf(assignments);
    units = List.copyOf(units);
    ownChildren = List.copyOf(ownChildren);
  }

  static Colleague of(PersonChanged body) {
    return new Colleague(
        new ColleagueId(body.person()),
        body.active(),
        body.assignments(),
        body.assignments().stream().map(Assignment::unit).distinct().toList(),
        body.ownChildren());
  }

  /** Whether the person holds the role in the unit on the day. */
  public boolean is(Role role, String unit, LocalDate day) {
    return assignmentsOn(day).anyMatch(a -> a.role() == role && a.unit().equals(unit));
  }

  /** Whether the person holds the role in any unit on the day. */
  public boolean is(Role role, LocalDate day) {
    return assignmentsOn(day).anyMatch(a -> a.role() == role);
  }

  /** The units in which the person holds the role on the day. */
  public Set<String> unitsAs(Role role, LocalDate day) {
    return assignmentsOn(day)
        .filter(a -> a.role() == role)
        .map(Assignment::unit)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the person ever stood in, or stands in, for one of these. */
  public boolean substitutesFor(Set<String> persons) {
    return assignments.stream()
        .anyMatch(a -> a.substituteFor() != null && persons.contains(a.substituteFor()));
  }

  private Stream<Assignment> assignmentsOn(LocalDate day) {
    return active ? assignments.stream().filter(a -> a.holdsOn(day)) : Stream.empty();
  }
}
