package dk.rettidig.portal.forum;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who has the forum's pages; what stands on them is decided by meeting-service. */
@Configuration(proxyBeanMethods = false)
class ForumPlace {

  /** Whom meeting-service may show what waits. */
  static final Set<Role> SEES_WAITING = Set.of(Role.ADVISER);

  private static final int ORDER = 30;

  @Bean
  PageAccess forumAccess() {
    return PageAccess.of("/forum/**", Role.ADVISER, Role.SPECIALIST, Role.UNIT_LEADER);
  }

  @Bean
  PageAccess askAccess() {
    return PageAccess.of("/ask", Role.PROFESSIONAL, Role.UNIT_LEADER);
  }

  @Bean
  MenuEntry askEntry() {
    return MenuEntry.of("ask", "/ask", ORDER + 1, "forum", Role.PROFESSIONAL, Role.UNIT_LEADER);
  }

  @Bean
  MenuEntry forumEntry() {
    return MenuEntry.of(
        "forum", "/forum", ORDER, "groups", Role.ADVISER, Role.SPECIALIST, Role.UNIT_LEADER);
  }
}
