package dk.rettidig.portal.page;

import dk.rettidig.common.actor.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * Opens pages to roles; a page package declares one as a bean, and what nobody declared is refused.
 *
 * <p>It only says who has such a page at all. What stands on it is decided by the services.
 *
 * @param pattern as Spring reads paths, e.g. {@code /children/**}
 * @param roles any of them is enough
 */
public record PageAccess(String pattern, Set<Role> roles) {

  /** Copies the roles. */
  public PageAccess {
    roles = Set.copyOf(roles);
  }

  /** Open to these roles. */
  public static PageAccess of(String pattern, Role first, Role... more) {
    return new PageAccess(pattern, EnumSet.of(first, more));
  }

  /** Open to everybody who is logged in. */
  public static PageAccess everybody(String pattern) {
    return new PageAccess(pattern, EnumSet.allOf(Role.class));
  }
}
