package dk.rettidig.portal.baton;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.Consent;
import dk.rettidig.portal.service.concern.BatonCalls.Line;
import dk.rettidig.portal.service.concern.BatonCalls.Opening;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a log on a concern; where it is open already, the way leads to it. */
@Controller
class OpenLogPage {

  private static final String PATH = "/concerns/{concern}/log";

  private final BatonCalls calls;
  private final ConcernRecords concerns;
  private final LogFrame frame;

  OpenLogPage(BatonCalls calls, ConcernRecords concerns, LogFrame frame) {
    this.calls = calls;
    this.concerns = concerns;
    this.frame = frame;
  }

  @GetMapping(PATH)
  String form(@PathVariable String concern, Model model) {
    Concern about = concerns.read(concern);
    Optional<Line> there =
        calls.about(about.child()).stream()
            .filter(log -> log.concern().equals(concern))
            .findFirst();
    if (there.isPresent()) {
      return "redirect:" + LogsPage.PATH + "/" + there.get().id();
    }
    model.addAttribute("concern", concern);
    model.addAttribute(
        "trail",
        List.of(
            new Crumb(LogsPage.PATH, frame.text("menu.logs")),
            new Crumb("/concerns/" + concern, frame.text("concern.title"))));
    return "baton/open";
  }

  @PostMapping(PATH)
  String open(
      @PathVariable String concern,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    String step = LogFrame.text(form, "step");
    Consent consent = "WONDER".equals(step) ? null : consent(form, "consent.");
    calls.open(new Opening(concern, step, consent));
    Alert.done(redirect, "log.opened");
    return "redirect:" + LogsPage.PATH + "/" + concern;
  }

  /** The family's consent as the form has it. */
  static Consent consent(MultiValueMap<String, String> form, String prefix) {
    return new Consent(
        LogFrame.words(form, prefix + "givenBy"),
        TypedTime.day(prefix + "on", LogFrame.text(form, prefix + "on")),
        LogFrame.text(form, prefix + "oneBecause"),
        LogFrame.text(form, prefix + "childsView"));
  }
}
