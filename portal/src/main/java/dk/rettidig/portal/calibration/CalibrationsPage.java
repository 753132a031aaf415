package dk.rettidig.portal.calibration;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.concern.CalibrationCalls;
import dk.rettidig.portal.service.concern.CalibrationCalls.Beginning;
import dk.rettidig.portal.service.concern.CalibrationCalls.UnitLine;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calibrations of the reader's units over time; who leads a unit begins them here. */
@Controller
class CalibrationsPage {

  static final String PATH = "/calibrations";

  private static final String BEGIN = PATH + "/begin";

  private final CalibrationCalls calls;
  private final CalibrationTrail trail;

  CalibrationsPage(CalibrationCalls calls, CalibrationTrail trail) {
    this.calls = calls;
    this.trail = trail;
  }

  @GetMapping(PATH)
  String own(Model model) {
    model.addAttribute("found", calls.own());
    model.addAttribute("trail", List.of(trail.rounds()));
    return "calibration/list";
  }

  @GetMapping(BEGIN)
  String choose(@RequestParam(defaultValue = "") String unit, Model model) {
    List<UnitLine> units = calls.own().units();
    model.addAttribute(
        "unit", units.stream().filter(one -> one.id().equals(unit)).findFirst().orElse(null));
    model.addAttribute("recordId", UUID.randomUUID().toString());
    model.addAttribute("trail", List.of(trail.rounds(), trail.calibrations()));
    return "calibration/begin";
  }

  @PostMapping(PATH)
  @FormPage(BEGIN)
  String begin(
      @RequestParam String id,
      @RequestParam String unit,
      @RequestParam(defaultValue = "") List<String> vignettes,
      RedirectAttributes redirect) {
    calls.begin(new Beginning(id, unit, vignettes));
    Alert.done(redirect, "calibration.begun");
    return "redirect:" + PATH + "/" + id;
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess calibrationAccess() {
      return PageAccess.of(PATH + "/**", Role.PROFESSIONAL, Role.UNIT_LEADER);
    }
  }
}
