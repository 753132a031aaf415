package dk.rettidig.portal.round;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.page.Unanswered;
import dk.rettidig.portal.service.concern.RoundCalls;
import dk.rettidig.portal.service.concern.RoundCalls.Individual;
import dk.rettidig.portal.service.concern.RoundCalls.Outcome;
import dk.rettidig.portal.service.concern.RoundCalls.Own;
import dk.rettidig.portal.service.concern.RoundCalls.Row;
import dk.rettidig.portal.service.concern.RoundCalls.Sheet;
import dk.rettidig.portal.service.concern.RoundCalls.Submission;
import dk.rettidig.portal.service.concern.RoundCalls.Writings;
import dk.rettidig.portal.service.concern.Scales;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A whole group on one screen, each child rated alone. Every answer is saved by itself while one
 * goes on; without scripts a button saves them all.
 */
@Controller
class GroupPage {

  private static final String PATH = RoundPage.PATH + "/group";

  private final RoundCalls calls;
  private final Scales scales;
  private final Directory directory;
  private final RoundTrail trail;

  GroupPage(RoundCalls calls, Scales scales, Directory directory, RoundTrail trail) {
    this.calls = calls;
    this.scales = scales;
    this.directory = directory;
    this.trail = trail;
  }

  @GetMapping(PATH)
  String page(
      @PathVariable String round,
      @RequestParam(defaultValue = "") String group,
      HttpServletRequest request,
      Model model) {
    Sheet sheet = calls.children(round, group);
    boolean again = request.getAttribute(KeptForm.ATTRIBUTE) != null;
    model.addAttribute("sheet", sheet);
    model.addAttribute("group", group);
    model.addAttribute(
        "entries",
        sheet.children().stream().collect(Collectors.toMap(Row::id, row -> entry(row, again))));
    model.addAttribute("setting", setting(sheet));
    model.addAttribute(
        "scale", scales.one(sheet.round().instrument(), sheet.round().instrumentVersion()));
    model.addAttribute("people", directory.people(raters(sheet)));
    model.addAttribute("trail", List.of(trail.rounds(), trail.round(round)));
    return "round/group";
  }

  /** One or several answers, saved while one goes on; the page says of each what became of it. */
  @PostMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<Outcome> keep(@PathVariable String round, @RequestParam MultiValueMap<String, String> form) {
    return calls.rate(round, new Writings(new TypedRatings(form).written()));
  }

  @PostMapping(path = PATH + "/drafts")
  @FormPage(PATH)
  String save(
      @PathVariable String round,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    var typed = new TypedRatings(form);
    rate(round, typed);
    Alert.done(redirect, "round.saved");
    return "redirect:" + address(round, typed);
  }

  /** Saves what stands on the screen, and lets the others see it. */
  @PostMapping(path = PATH + "/submission")
  @FormPage(PATH)
  String submit(
      @PathVariable String round,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    var typed = new TypedRatings(form);
    rate(round, typed);
    calls.submit(round, new Submission(typed.meant()));
    Alert.done(redirect, typed.meant().isEmpty() ? "round.nothing" : "round.submitted");
    return "redirect:" + address(round, typed);
  }

  /** Nothing is sent on while a rating on the screen is not the one that is kept. */
  private void rate(String round, TypedRatings typed) {
    if (typed.written().isEmpty()) {
      return;
    }
    calls.rate(round, new Writings(typed.written())).stream()
        .filter(outcome -> outcome.refused() != null)
        .findFirst()
        .ifPresent(outcome -> {
          throw new Unanswered("ratings." + outcome.child(), "round.refused.one");
        });
  }

  /**
   * What stands is meant until somebody changes it; then it is a new writing, and so is what stands
   * on the screen again after a refusal.
   */
  private static String entry(Row row, boolean again) {
    Own own = row.own();
    return own == null || again ? UUID.randomUUID().toString() : own.entry();
  }

  private static @Nullable String setting(Sheet sheet) {
    return sheet.children().stream()
        .flatMap(row -> Stream.ofNullable(row.own()))
        .flatMap(own -> Stream.ofNullable(own.placement().setting()))
        .findFirst()
        .orElse(null);
  }

  private static String address(String round, TypedRatings typed) {
    return "/rounds/" + round + "/group?group=" + typed.group();
  }

  private static List<String> raters(Sheet sheet) {
    return sheet.children().stream()
        .flatMap(row -> row.others().stream())
        .map(Individual::rater)
        .toList();
  }
}
