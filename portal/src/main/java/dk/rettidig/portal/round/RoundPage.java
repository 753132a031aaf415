package dk.rettidig.portal.round;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.service.concern.RoundCalls;
import dk.rettidig.portal.service.concern.RoundCalls.Completion;
import dk.rettidig.portal.service.concern.RoundCalls.ParentsTold;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One round: how far it has come, and for the leader the steps of running it. */
@Controller
class RoundPage {

  static final String PATH = "/rounds/{round}";

  private final RoundCalls calls;
  private final Directory directory;
  private final RoundTrail trail;

  RoundPage(RoundCalls calls, Directory directory, RoundTrail trail) {
    this.calls = calls;
    this.directory = directory;
    this.trail = trail;
  }

  @GetMapping(PATH)
  String page(@PathVariable String round, Model model) {
    Completion one = calls.one(round);
    List<String> waiting = one.groups().stream().flatMap(g -> g.waiting().stream()).toList();
    model.addAttribute("one", one);
    model.addAttribute("people", directory.people(waiting));
    model.addAttribute("trail", List.of(trail.rounds()));
    return "round/page";
  }

  @PostMapping(PATH + "/parents-told")
  @FormPage(PATH)
  String tellParents(
      @PathVariable String round,
      @RequestParam String on,
      @RequestParam(defaultValue = "") String way,
      @RequestParam long version,
      RedirectAttributes redirect) {
    var told = new ParentsTold(TypedTime.day("on", on), way.isEmpty() ? null : way);
    calls.tellParents(round, "\"" + version + "\"", told);
    return done(redirect, round, "round.parents.saved");
  }

  @PostMapping(PATH + "/opening")
  @FormPage(PATH)
  String open(@PathVariable String round, @RequestParam long version, RedirectAttributes redirect) {
    return step(redirect, round, version, calls::open, "round.opened");
  }

  @PostMapping(PATH + "/reminder")
  @FormPage(PATH)
  String remind(
      @PathVariable String round, @RequestParam long version, RedirectAttributes redirect) {
    return step(redirect, round, version, calls::remind, "round.reminded");
  }

  @PostMapping(PATH + "/closure")
  @FormPage(PATH)
  String close(
      @PathVariable String round, @RequestParam long version, RedirectAttributes redirect) {
    return step(redirect, round, version, calls::close, "round.closed");
  }

  @PostMapping(PATH + "/reopening")
  @FormPage(PATH)
  String reopen(
      @PathVariable String round, @RequestParam long version, RedirectAttributes redirect) {
    return step(redirect, round, version, calls::reopen, "round.reopened");
  }

  private static String step(
      RedirectAttributes redirect,
      String round,
      long version,
      BiConsumer<String, String> step,
      String text) {
    step.accept(round, "\"" + version + "\"");
    return done(redirect, round, text);
  }

  private static String done(RedirectAttributes redirect, String round, String text) {
    Alert.done(redirect, text);
    return "redirect:/rounds/" + round;
  }
}
