package dk.rettidig.portal.page;

import dk.rettidig.common.actor.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * A page that stands in the menu and on the start page; a page package declares one as a bean.
 *
 * @param key {@code menu.KEY} is its name in the bundles, {@code menu.KEY.about} one sentence on it
 * @param order smaller comes first
 * @param icon a name in the design system's icon file
 * @param roles who has it
 */
public record MenuEntry(String key, String path, int order, String icon, Set<Role> roles) {

  /** Copies the roles. */
  public MenuEntry {
    roles = Set.copyOf(roles);
  }

  /** For these roles. */
  public static MenuEntry of(
      String key, String path, int order, String icon, Role first, Role... more) {
    return new MenuEntry(key, path, order, icon, EnumSet.of(first, more));
  }

  /** Whether the address is this page or one below it. */
  public boolean covers(String address) {
    return address.equals(path) || (!path.equals("/") && address.startsWith(path + "/"));
  }
}
