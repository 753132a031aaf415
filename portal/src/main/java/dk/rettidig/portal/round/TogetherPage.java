package dk.rettidig.portal.round;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.service.concern.RoundCalls;
import dk.rettidig.portal.service.concern.RoundCalls.Agreement;
import dk.rettidig.portal.service.concern.RoundCalls.Individual;
import dk.rettidig.portal.service.concern.RoundCalls.Joint;
import dk.rettidig.portal.service.concern.RoundCalls.Placement;
import dk.rettidig.portal.service.concern.RoundCalls.Sheet;
import dk.rettidig.portal.service.concern.RoundCalls.Told;
import dk.rettidig.portal.service.concern.Scales;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The talk about a group: what each thought alone, what they agree on, and who tells the parents.
 */
@Controller
class TogetherPage {

  private static final String PATH = RoundPage.PATH + "/together";
  private static final String CHILD = PATH + "/{child}";

  private final RoundCalls calls;
  private final Scales scales;
  private final Directory directory;
  private final RoundTrail trail;

  TogetherPage(RoundCalls calls, Scales scales, Directory directory, RoundTrail trail) {
    this.calls = calls;
    this.scales = scales;
    this.directory = directory;
    this.trail = trail;
  }

  @GetMapping(PATH)
  String page(
      @PathVariable String round, @RequestParam(defaultValue = "") String group, Model model) {
    Sheet sheet = calls.children(round, group);
    List<Choice> colleagues =
        directory.colleagues().stream().map(one -> Choice.of(one.id(), one.name())).toList();
    model.addAttribute("sheet", sheet);
    model.addAttribute("group", group);
    model.addAttribute("colleagues", colleagues);
    model.addAttribute(
        "scale", scales.one(sheet.round().instrument(), sheet.round().instrumentVersion()));
    model.addAttribute("people", directory.people(named(sheet)));
    model.addAttribute("trail", List.of(trail.rounds(), trail.round(round)));
    return "round/together";
  }

  @PostMapping(CHILD)
  @FormPage(PATH)
  String agree(
      @PathVariable String round,
      @PathVariable String child,
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String sparring,
      RedirectAttributes redirect) {
    var placement = new Placement(filled(level), Map.of(), null);
    calls.together(round, child, new Agreement(placement, filled(reason), filled(sparring)));
    Alert.done(redirect, "round.together.saved");
    return back(round, group, child);
  }

  @PostMapping(CHILD + "/parents-told")
  @FormPage(PATH)
  String told(
      @PathVariable String round,
      @PathVariable String child,
      @RequestParam(defaultValue = "") String group,
      @RequestParam String on,
      @RequestParam(defaultValue = "") String view,
      @RequestParam long version,
      RedirectAttributes redirect) {
    calls.told(
        round, child, "\"" + version + "\"", new Told(TypedTime.day("on", on), filled(view)));
    Alert.done(redirect, "round.told.saved");
    return back(round, group, child);
  }

  /** Back to the same child, so that one goes on where one was. */
  private static String back(String round, String group, String child) {
    return "redirect:/rounds/" + round + "/together?group=" + group + "#child-" + child;
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static List<String> named(Sheet sheet) {
    return sheet.children().stream()
        .flatMap(row ->
            Stream.of(
                    row.others().stream().map(Individual::rater),
                    Stream.ofNullable(row.joint()).flatMap(TogetherPage::named))
                .flatMap(ids -> ids))
        .distinct()
        .toList();
  }

  private static Stream<String> named(Joint joint) {
    Stream<String> raters = joint.individuals().stream().map(Individual::rater);
    return Stream.concat(
        raters, Stream.concat(Stream.of(joint.by()), Stream.ofNullable(joint.sparring())));
  }
}
