package dk.rettidig.portal.baton;

import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.ActionEntry;
import dk.rettidig.portal.service.concern.BatonCalls.GoalEntry;
import dk.rettidig.portal.service.concern.BatonCalls.Log;
import dk.rettidig.portal.service.concern.BatonCalls.MapItem;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing in a log: a goal, an action, a part of the map. */
@Controller
class EntryPages {

  private static final String GOAL = LogPage.PATH + "/goal";
  private static final String ACTION = LogPage.PATH + "/action";
  private static final String MAP = LogPage.PATH + "/map";

  /** The parts of the map in the order of its columns. */
  private static final List<String> PARTS =
      List.of("HARM", "DANGER", "COMPLICATION", "STRENGTH", "SAFETY", "SAFETY_GOAL", "NEXT_STEP");

  private final BatonCalls calls;
  private final LogFrame frame;
  private final Responsibles responsibles;

  EntryPages(BatonCalls calls, LogFrame frame, Responsibles responsibles) {
    this.calls = calls;
    this.frame = frame;
    this.responsibles = responsibles;
  }

  @GetMapping(GOAL)
  String goal(@PathVariable String log, Model model) {
    frame.around(log, model, true);
    return "baton/goal";
  }

  @PostMapping(GOAL)
  String goal(
      @PathVariable String log,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    calls.goal(
        log,
        new GoalEntry(
            LogFrame.words(form, "id"),
            LogFrame.words(form, "words"),
            LogFrame.words(form, "indicator"),
            TypedTime.day("by", LogFrame.text(form, "by")),
            LogFrame.text(form, "danger")));
    return LogPage.done(redirect, log, "log.goal.saved");
  }

  @GetMapping(ACTION)
  String action(
      @PathVariable String log, @RequestParam(defaultValue = "") String goal, Model model) {
    Log one = frame.around(log, model, true);
    model.addAttribute("goal", goal);
    model.addAttribute("responsibles", responsibles.of(one));
    return "baton/action";
  }

  @PostMapping(ACTION)
  String action(
      @PathVariable String log,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    calls.action(
        log,
        new ActionEntry(
            LogFrame.words(form, "id"),
            LogFrame.words(form, "what"),
            LogFrame.text(form, "goal"),
            Responsibles.colleague(form),
            Responsibles.ofTheFamily(form),
            TypedTime.day("due", LogFrame.text(form, "due"))));
    return LogPage.done(redirect, log, "log.action.saved");
  }

  @GetMapping(MAP)
  String map(@PathVariable String log, @RequestParam(defaultValue = "") String part, Model model) {
    frame.around(log, model, true);
    model.addAttribute("part", part);
    model.addAttribute(
        "parts",
        PARTS.stream()
            .map(one ->
                new Choice(
                    one, frame.text("log.map." + one), frame.text("log.map." + one + ".hint")))
            .toList());
    return "baton/map";
  }

  @PostMapping(MAP)
  String map(
      @PathVariable String log,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    calls.map(
        log,
        new MapItem(
            LogFrame.words(form, "id"),
            LogFrame.text(form, "part"),
            LogFrame.words(form, "words"),
            LogFrame.text(form, "danger")));
    return LogPage.done(redirect, log, "log.map.saved");
  }
}
