package dk.rettidig.portal.baton;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.Day;
import dk.rettidig.portal.service.concern.BatonCalls.Log;
import dk.rettidig.portal.service.concern.BatonCalls.Somebody;
import dk.rettidig.portal.time.TypedTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One log: who acts, what is to be otherwise, who does what, how it goes. */
@Controller
class LogPage {

  static final String PATH = LogsPage.PATH + "/{log}";

  private final BatonCalls calls;
  private final LogFrame frame;

  LogPage(BatonCalls calls, LogFrame frame) {
    this.calls = calls;
    this.frame = frame;
  }

  @GetMapping(PATH)
  String page(@PathVariable String log, Reader reader, Model model) {
    Log one = frame.around(log, model, false);
    model.addAttribute("me", reader.personId());
    model.addAttribute("colleagues", one.line().acts() ? frame.colleagues() : null);
    return "baton/page";
  }

  @PostMapping(PATH + "/offers/{offer}/acceptance")
  @FormPage(PATH)
  String accept(@PathVariable String log, @PathVariable String offer, RedirectAttributes redirect) {
    calls.accept(log, offer);
    return done(redirect, log, "log.accepted");
  }

  @PostMapping(PATH + "/offers/withdrawal")
  @FormPage(PATH)
  String takeBack(@PathVariable String log, RedirectAttributes redirect) {
    calls.takeBack(log);
    return done(redirect, log, "log.taken.back");
  }

  @PostMapping(PATH + "/offers/settlement")
  @FormPage(PATH)
  String settle(@PathVariable String log, RedirectAttributes redirect) {
    calls.settle(log);
    return done(redirect, log, "log.settled");
  }

  @PostMapping(PATH + "/family-told")
  @FormPage(PATH)
  String familyTold(
      @PathVariable String log, @RequestParam String on, RedirectAttributes redirect) {
    calls.familyTold(log, new Day(TypedTime.day("on", on)));
    return done(redirect, log, "log.family.told");
  }

  @PostMapping(PATH + "/participants")
  @FormPage(PATH)
  String letTakePart(
      @PathVariable String log,
      @RequestParam(defaultValue = "") String person,
      RedirectAttributes redirect) {
    calls.letTakePart(log, new Somebody(person));
    return done(redirect, log, "log.along.saved");
  }

  @PostMapping(PATH + "/participants/{person}/end")
  @FormPage(PATH)
  String stop(@PathVariable String log, @PathVariable String person, RedirectAttributes redirect) {
    calls.stop(log, person);
    return done(redirect, log, "log.along.ended");
  }

  static String done(RedirectAttributes redirect, String log, String text) {
    Alert.done(redirect, text);
    return "redirect:" + LogsPage.PATH + "/" + log;
  }
}
