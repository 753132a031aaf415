package dk.rettidig.portal.start;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Frame;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.reader.Reader;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this reader can do here, as far as pages exist. */
@Controller
class StartPage {

  private static final String PATH = "/";

  private final Frame frame;

  StartPage(Frame frame) {
    this.frame = frame;
  }

  @GetMapping(PATH)
  String start(Reader reader, Model model) {
    model.addAttribute("role", reader.mainRole());
    model.addAttribute(
        "ways", frame.menu().stream().filter(entry -> !entry.path().equals(PATH)).toList());
    return "start";
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess startAccess() {
      return PageAccess.everybody(PATH);
    }

    @Bean
    MenuEntry startEntry() {
      return new MenuEntry("start", PATH, 0, "home", EnumSet.allOf(Role.class));
    }
  }
}
