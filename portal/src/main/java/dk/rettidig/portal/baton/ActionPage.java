package dk.rettidig.portal.baton;

import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.Ending;
import dk.rettidig.portal.service.concern.BatonCalls.Given;
import dk.rettidig.portal.service.concern.BatonCalls.Log;
import dk.rettidig.portal.time.TypedTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One action: done, dropped with a reason, or given to another. */
@Controller
class ActionPage {

  private static final String PATH = LogPage.PATH + "/actions/{action}";

  private final BatonCalls calls;
  private final LogFrame frame;
  private final Responsibles responsibles;

  ActionPage(BatonCalls calls, LogFrame frame, Responsibles responsibles) {
    this.calls = calls;
    this.frame = frame;
    this.responsibles = responsibles;
  }

  @GetMapping(PATH)
  String page(@PathVariable String log, @PathVariable String action, Model model) {
    Log one = frame.around(log, model, true);
    model.addAttribute("entry", new LogSheet(one.entries()).find(action));
    model.addAttribute("responsibles", responsibles.of(one));
    return "baton/ending";
  }

  @PostMapping(PATH + "/done")
  @FormPage(LogPage.PATH)
  String done(@PathVariable String log, @PathVariable String action, RedirectAttributes redirect) {
    calls.end(log, action, new Ending(true, null));
    return LogPage.done(redirect, log, "log.action.done");
  }

  @PostMapping(PATH + "/dropping")
  @FormPage(PATH)
  String drop(
      @PathVariable String log,
      @PathVariable String action,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes redirect) {
    calls.end(log, action, new Ending(false, note.isBlank() ? null : note.strip()));
    return LogPage.done(redirect, log, "log.action.dropped");
  }

  @PostMapping(PATH + "/responsible")
  @FormPage(PATH)
  String give(
      @PathVariable String log,
      @PathVariable String action,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    calls.give(
        log,
        action,
        new Given(
            Responsibles.colleague(form),
            Responsibles.ofTheFamily(form),
            TypedTime.day("due", LogFrame.text(form, "due"))));
    return LogPage.done(redirect, log, "log.action.given");
  }
}
