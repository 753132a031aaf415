package dk.rettidig.portal.detection;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.concern.HitCalls;
import dk.rettidig.portal.service.concern.HitCalls.Given;
import dk.rettidig.portal.service.concern.HitCalls.Hit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Værd at se på": what the rules have found, why, and the three answers. */
@Controller
class HitsPage {

  private static final String PATH = "/hits";
  private static final String TAKE_UP = "TAKE_UP";

  private final HitCalls calls;

  HitsPage(HitCalls calls) {
    this.calls = calls;
  }

  /** By the day on which it was found. */
  @GetMapping(PATH)
  String own(Model model) {
    model.addAttribute("waiting", calls.own());
    return "detection/hits";
  }

  /** What is taken up leads on to the concern that it rests on, else to a new one. */
  @PostMapping(PATH + "/{id}/answer")
  @FormPage(PATH)
  String answer(
      @PathVariable String id,
      @RequestParam String answer,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    Hit hit = calls.answer(id, new Given(answer, reason.isBlank() ? null : reason.strip()));
    if (!answer.equals(TAKE_UP)) {
      Alert.done(redirect, "hits.answered");
      return "redirect:" + PATH;
    }
    Alert.done(redirect, "hits.taken");
    String concern = hit.concern();
    return "redirect:" + (concern == null ? "/children/" + hit.child() + "/concerns" : concern);
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    /** No menu entry: who has hits finds them among the tasks and on the child's page. */
    @Bean
    PageAccess hitsAccess() {
      return PageAccess.of(PATH + "/**", Role.UNIT_LEADER);
    }
  }
}
