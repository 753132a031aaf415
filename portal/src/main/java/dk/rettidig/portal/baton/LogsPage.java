package dk.rettidig.portal.baton;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.Line;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The open logs with which the reader has to do, the next to be looked at together first. */
@Controller
class LogsPage {

  static final String PATH = "/logs";

  /** A manager has them for the day on which nobody of a unit is there. */
  private static final Set<Role> READERS =
      EnumSet.of(Role.PROFESSIONAL, Role.UNIT_LEADER, Role.ADVISER, Role.SPECIALIST, Role.MANAGER);

  private final BatonCalls calls;
  private final Directory directory;

  LogsPage(BatonCalls calls, Directory directory) {
    this.calls = calls;
    this.directory = directory;
  }

  @GetMapping(PATH)
  String own(Model model) {
    List<Line> logs = calls.own();
    model.addAttribute("mine", logs.stream().filter(Line::acts).toList());
    model.addAttribute("others", logs.stream().filter(log -> !log.acts()).toList());
    model.addAttribute(
        "people",
        directory.people(
            logs.stream()
                .flatMap(log ->
                    Stream.concat(
                        Stream.of(log.holder()),
                        Stream.ofNullable(log.acting()).map(acting -> acting.person())))
                .distinct()
                .toList()));
    return "baton/list";
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess logAccess() {
      return new PageAccess(PATH + "/**", READERS);
    }

    @Bean
    MenuEntry logEntry() {
      return new MenuEntry("logs", PATH, 14, "groups", READERS);
    }
  }
}
