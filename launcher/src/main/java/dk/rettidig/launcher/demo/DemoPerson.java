package dk.rettidig.launcher.demo;

import dk.rettidig.common.actor.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an invented municipality who works there, or may log in.
 *
 * @param role the one that the person logs in with
 * @param username short; null for those who have no easy login
 */
record DemoPerson(
    String id,
    String name,
    String title,
    String phone,
    String mail,
    Role role,
    @Nullable String username,
    List<Assignment> assignments) {

  DemoPerson {
    assignments = List.copyOf(assignments);
  }

  boolean works(DemoUnit unit) {
    return assignments.stream().anyMatch(a -> a.unit().equals(unit.id()));
  }

  /**
   * Where somebody works.
   *
   * @param group null for the whole unit
   */
  record Assignment(String id, String unit, @Nullable String group) {}
}
