package dk.rettidig.meeting.access;

import dk.rettidig.common.actor.Role;
import dk.rettidig.meeting.organisation.Assignment;
import dk.rettidig.meeting.organisation.PersonId;
import dk.rettidig.meeting.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who asks, as far as token and assignments agree (D2).
 *
 * @param confirmed assignments of today whose role the token carries; none for somebody unknown
 * @param admin whether the token says so and the person has not left
 * @param ownChildren whose matters this person is kept out of
 */
public record Reader(
    PersonId id, List<Assignment> confirmed, boolean admin, Set<String> ownChildren) {

  /** Copies the collections. */
  public Reader {
    confirmed = List.copyOf(confirmed);
    ownChildren = Set.copyOf(ownChildren);
  }

  /** Whether any role of staff is confirmed. */
  public boolean isStaff() {
    return confirmed.stream().anyMatch(a -> a.role().isStaff());
  }

  /** Whether the role is confirmed in any unit. */
  public boolean has(Role role) {
    return confirmed.stream().anyMatch(a -> a.role() == role);
  }

  /** Whether any of the roles, by code, is confirmed in the unit. */
  public boolean hasOneOf(Collection<String> roles, String unit) {
    return confirmed.stream()
        .filter(a -> a.unit().value().equals(unit))
        .anyMatch(a -> roles.contains(a.role().name()));
  }

  /** The units in which the role is confirmed. */
  public Set<UnitId> unitsAs(Role role) {
    return confirmed.stream()
        .filter(a -> a.role() == role)
        .map(Assignment::unit)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the child, or a sibling, is this person's own. */
  public boolean isKinOf(String child, Collection<String> siblings) {
    return ownChildren.contains(child) || siblings.stream().anyMatch(ownChildren::contains);
  }
}
