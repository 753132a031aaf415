package dk.rettidig.portal.admin;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The administrator's pages. */
@Configuration(proxyBeanMethods = false)
class AdminPlace {

  private static final int IMPORTS = 60;
  private static final int PARKED = 61;
  private static final int DELIVERIES = 62;

  @Bean
  PageAccess adminAccess() {
    return PageAccess.of("/admin/**", Role.ADMIN);
  }

  @Bean
  PageAccess deliveriesAccess() {
    return PageAccess.of("/deliveries/**", Role.ADMIN, Role.INTAKE);
  }

  @Bean
  MenuEntry importsEntry() {
    return MenuEntry.of("imports", "/admin/imports", IMPORTS, "upload", Role.ADMIN);
  }

  @Bean
  MenuEntry parkedEntry() {
    return MenuEntry.of("parked", "/admin/parked", PARKED, "hourglass", Role.ADMIN);
  }

  @Bean
  MenuEntry deliveriesEntry() {
    return MenuEntry.of("deliveries", "/deliveries", DELIVERIES, "send", Role.ADMIN, Role.INTAKE);
  }
}
