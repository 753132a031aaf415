package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in an invented municipality.
 *
 * @param key stable within the municipality, for the import
 * @param username short; null for those who have no easy login
 */
record DemoPerson(
    String key,
    String name,
    String title,
    String phone,
    String mail,
    @Nullable String username,
    List<Assignment> assignments) {

  DemoPerson {
    assignments = List.copyOf(assignments);
  }

  boolean works(Role role, DemoUnit unit) {
    return assignments.stream().anyMatch(a -> a.role() == role && a.unit().equals(unit.key()));
  }

  Set<Role> roles() {
    return assignments.stream().map(Assignment::role).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What somebody does where.
   *
   * @param unit a unit's key
   * @param group a group's key, null for the whole unit
   */
  record Assignment(Role role, String unit, @Nullable String group) {}
}
