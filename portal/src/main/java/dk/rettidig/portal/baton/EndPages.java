package dk.rettidig.portal.baton;

import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.Close;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two ends of a log: that the family agrees, and that the work is over. */
@Controller
class EndPages {

  private static final String CONSENT = LogPage.PATH + "/consent";
  private static final String CLOSING = LogPage.PATH + "/closing";

  private final BatonCalls calls;
  private final LogFrame frame;

  EndPages(BatonCalls calls, LogFrame frame) {
    this.calls = calls;
    this.frame = frame;
  }

  @GetMapping(CONSENT)
  String consent(@PathVariable String log, Model model) {
    frame.around(log, model, true);
    return "baton/consent";
  }

  @PostMapping(CONSENT)
  String agree(
      @PathVariable String log,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    calls.agree(log, OpenLogPage.consent(form, "consent."));
    return LogPage.done(redirect, log, "log.agreed");
  }

  @GetMapping(CLOSING)
  String closing(@PathVariable String log, Model model) {
    frame.around(log, model, true);
    return "baton/closing";
  }

  @PostMapping(CLOSING)
  String close(
      @PathVariable String log,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    calls.close(
        log,
        new Close(
            LogFrame.text(form, "reason"),
            LogFrame.text(form, "familyStatement"),
            LogFrame.text(form, "noStatementBecause")));
    return LogPage.done(redirect, log, "log.closed");
  }
}
