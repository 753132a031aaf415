package dk.rettidig.portal.baton;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.Log;
import dk.rettidig.portal.service.concern.BatonCalls.Offered;
import dk.rettidig.portal.service.concern.BatonCalls.Reason;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Holding the baton out, and not taking it. */
@Controller
class OfferPage {

  private static final String PATH = LogPage.PATH + "/offer";
  private static final String REFUSAL = LogPage.PATH + "/offers/{offer}/refusal";

  private final BatonCalls calls;
  private final LogFrame frame;

  OfferPage(BatonCalls calls, LogFrame frame) {
    this.calls = calls;
    this.frame = frame;
  }

  @GetMapping(PATH)
  String form(@PathVariable String log, Model model) {
    Log one = frame.around(log, model, true);
    model.addAttribute(
        "colleagues",
        frame.colleagues().stream()
            .filter(colleague -> !colleague.value().equals(one.line().holder()))
            .toList());
    return "baton/offer";
  }

  @PostMapping(PATH)
  String offer(
      @PathVariable String log,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    calls.offer(
        log,
        new Offered(
            LogFrame.words(form, "id"),
            LogFrame.words(form, "to"),
            LogFrame.text(form, "message")));
    return LogPage.done(redirect, log, "log.offered");
  }

  @GetMapping(REFUSAL)
  String refusal(@PathVariable String log, @PathVariable String offer, Model model) {
    frame.around(log, model, true);
    model.addAttribute("offer", offer);
    return "baton/refusal";
  }

  @PostMapping(REFUSAL)
  @FormPage(REFUSAL)
  String decline(
      @PathVariable String log,
      @PathVariable String offer,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    calls.decline(log, offer, new Reason(reason.isBlank() ? null : reason.strip()));
    Alert.done(redirect, "log.declined");
    return "redirect:/tasks";
  }
}
