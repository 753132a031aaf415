package dk.rettidig.launcher.identity;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import java.util.Set;

/**
 * Somebody invented who can log in without a password.
 *
 * @param personId as concern-service made it; becomes the token's {@code sub}
 * @param username short, for a form or a script
 * @param name an invented common Danish name
 * @param title what this person is and where, as one line on the login page; may be empty
 * @param roles at least one; the first in the order of {@link Role} decides the group
 */
public record DemoUser(
    String personId,
    String username,
    String name,
    String title,
    Municipality municipality,
    Set<Role> roles) {

  /**
   * Copies the roles.
   *
   * @throws IllegalArgumentException when there is none
   */
  public DemoUser {
    roles = Set.copyOf(roles);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("a demo user without a role: " + username);
    }
  }

  Role mainRole() {
    return roles.stream().sorted().findFirst().orElseThrow();
  }
}
