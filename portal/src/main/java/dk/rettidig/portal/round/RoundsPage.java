package dk.rettidig.portal.round;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.concern.RoundCalls;
import dk.rettidig.portal.service.concern.RoundCalls.Plan;
import dk.rettidig.portal.service.concern.RoundCalls.RoundList;
import dk.rettidig.portal.service.concern.RoundCalls.UnitLine;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reader's rounds; who leads a unit plans them here. */
@Controller
class RoundsPage {

  static final String PATH = "/rounds";

  private final RoundCalls calls;

  RoundsPage(RoundCalls calls) {
    this.calls = calls;
  }

  @GetMapping(PATH)
  String own(Model model) {
    RoundList found = calls.own();
    List<Choice> plannable =
        found.units().stream()
            .filter(UnitLine::plannable)
            .map(unit -> Choice.of(unit.id(), unit.name()))
            .toList();
    model.addAttribute("rounds", found.rounds());
    model.addAttribute(
        "units", found.units().stream().collect(Collectors.toMap(UnitLine::id, UnitLine::name)));
    model.addAttribute("plannable", plannable);
    model.addAttribute("recordId", UUID.randomUUID().toString());
    return "round/list";
  }

  @PostMapping(PATH)
  String plan(
      @RequestParam String id,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam String opens,
      @RequestParam String closes,
      RedirectAttributes redirect) {
    calls.plan(new Plan(id, unit, TypedTime.day("opens", opens), TypedTime.day("closes", closes)));
    Alert.done(redirect, "round.planned");
    return "redirect:/rounds/" + id;
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess roundAccess() {
      return PageAccess.of(PATH + "/**", Role.PROFESSIONAL, Role.UNIT_LEADER);
    }

    @Bean
    MenuEntry roundEntry() {
      return MenuEntry.of("rounds", PATH, 15, "list-check", Role.PROFESSIONAL, Role.UNIT_LEADER);
    }
  }
}
