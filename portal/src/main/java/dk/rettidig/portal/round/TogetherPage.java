package dk.rettidig.portal.round;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.concern.RoundCalls;
import dk.rettidig.portal.service.concern.RoundCalls.Agreement;
import dk.rettidig.portal.service.concern.RoundCalls.Individual;
import dk.rettidig.portal.service.concern.RoundCalls.Joint;
import dk.rettidig.portal.service.concern.RoundCalls.Placement;
import dk.rettidig.portal.service.concern.RoundCalls.Row;
import dk.rettidig.portal.service.concern.RoundCalls.Sheet;
import dk.rettidig.portal.service.concern.RoundCalls.Told;
import dk.rettidig.portal.service.concern.Scales;
import dk.rettidig.portal.service.concern.Scales.Scale;
import dk.rettidig.portal.time.TypedTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** Who may be talked with about a child without a basis: the others are outside the unit. */
  private static final Set<String> WITH_CHILDREN =
      Set.of(Role.PROFESSIONAL.name(), Role.UNIT_LEADER.name());

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
      @PathVariable String round,
      @RequestParam(defaultValue = "") String group,
      Reader reader,
      Model model) {
    Sheet sheet = calls.children(round, group);
    List<Choice> colleagues =
        directory.colleagues().stream()
            .filter(one -> one.roles().stream().anyMatch(WITH_CHILDREN::contains))
            .map(one -> Choice.of(one.id(), one.name()))
            .toList();
    model.addAttribute("sheet", sheet);
    model.addAttribute("me", reader.personId());
    model.addAttribute("group", group);
    Scale scale = scales.one(sheet.round().instrument(), sheet.round().instrumentVersion());
    model.addAttribute("colleagues", colleagues);
    model.addAttribute("partner", lastPartner(sheet));
    model.addAttribute("scale", scale);
    List<Row> thriving = thriving(sheet, scale);
    model.addAttribute("thriving", thriving);
    model.addAttribute(
        "partners",
        colleagues.stream()
            .filter(one -> thriving.stream().noneMatch(row -> isAlone(row, one, reader)))
            .toList());
    model.addAttribute("people", directory.people(named(sheet)));
    model.addAttribute("trail", List.of(trail.rounds(), trail.round(round)));
    return "round/together";
  }

  /** Writes down at once the children whom everybody placed on the best level. */
  @PostMapping(PATH)
  @FormPage(PATH)
  String agreeOnThriving(
      @PathVariable String round,
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "") String sparring,
      @RequestParam(defaultValue = "") Set<String> child,
      RedirectAttributes redirect) {
    Sheet sheet = calls.children(round, group);
    Scale scale = scales.one(sheet.round().instrument(), sheet.round().instrumentVersion());
    for (Row row : thriving(sheet, scale)) {
      if (child.contains(row.id())) {
        var agreement = new Agreement(row.alone().getFirst(), null, filled(sparring), false);
        calls.together(round, row.id(), agreement);
      }
    }
    Alert.done(redirect, "round.together.saved.all");
    return "redirect:/rounds/" + round + "/together?group=" + group;
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
      @RequestParam(defaultValue = "") String setting,
      @RequestParam(defaultValue = "false") boolean withoutWaiting,
      RedirectAttributes redirect) {
    var placement = new Placement(filled(level), Map.of(), filled(setting));
    calls.together(
        round, child, new Agreement(placement, filled(reason), filled(sparring), withoutWaiting));
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

  /** Those whom all who are expected have rated, alike and on the best level. */
  private static List<Row> thriving(Sheet sheet, Scale scale) {
    return sheet.children().stream()
        .filter(row -> row.ready() && row.missing().isEmpty())
        .filter(row -> row.alone().stream().distinct().count() == 1)
        .filter(row -> best(scale, row.alone().getFirst()))
        .toList();
  }

  /** Nobody can have talked with oneself. */
  private static boolean isAlone(Row row, Choice colleague, Reader reader) {
    return row.alone().size() == 1 && row.ratedBy(colleague.value(), reader.personId());
  }

  private static boolean best(Scale scale, Placement placement) {
    return Stream.concat(
            Stream.ofNullable(placement.level()), placement.dimensions().values().stream())
        .map(scale::level)
        .allMatch(level -> level != null && level.ordinal() == 1);
  }

  /** Who rates alone talks with the same colleague about most children. */
  private static @Nullable String lastPartner(Sheet sheet) {
    return sheet.children().stream()
        .map(Row::joint)
        .flatMap(Stream::ofNullable)
        .filter(joint -> joint.sparring() != null)
        .max(Comparator.comparing(Joint::at))
        .map(Joint::sparring)
        .orElse(null);
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
                    row.missing().stream(),
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
