package dk.rettidig.portal.child;

import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.concern.ChildRecords.ChildPage;
import dk.rettidig.portal.service.concern.ChildRecords.LinePoint;
import dk.rettidig.portal.service.concern.Scales;
import dk.rettidig.portal.service.concern.Scales.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A child's well-being line: drawn, and as a table that says the same. */
@Controller
class LinePage {

  private final ChildRecords records;
  private final Scales scales;
  private final MessageSource texts;

  LinePage(ChildRecords records, Scales scales, MessageSource texts) {
    this.records = records;
    this.scales = scales;
    this.texts = texts;
  }

  @GetMapping("/children/{child}/line")
  String page(
      @PathVariable String child, @RequestParam(defaultValue = "") String show, Model model) {
    ChildPage page = records.page(child);
    List<LinePoint> points = records.line(child);
    Map<String, Scale> known = known(points);
    Map<String, String> dimensions = WellbeingLine.dimensions(points, known);
    String chosen = dimensions.containsKey(show) ? show : null;
    model.addAttribute("child", page.child());
    model.addAttribute("points", points.reversed());
    model.addAttribute("scales", known);
    model.addAttribute("dimensions", dimensions);
    model.addAttribute("shown", chosen);
    model.addAttribute("line", WellbeingLine.of(points, known, chosen));
    model.addAttribute(
        "trail",
        List.of(
            new Crumb(
                "/children",
                texts.getMessage("menu.children", null, LocaleContextHolder.getLocale())),
            new Crumb("/children/" + child, page.child().name())));
    return "child/line";
  }

  /** Each scale version once; one that is not there any more leaves its points to the table. */
  private Map<String, Scale> known(List<LinePoint> points) {
    return points.stream()
        .collect(Collectors.toMap(WellbeingLine::key, Function.identity(), (one, _) -> one))
        .values()
        .stream()
        .flatMap(point -> scale(point).stream())
        .collect(Collectors.toMap(scale -> scale.id() + "@" + scale.version(), scale -> scale));
  }

  private Optional<Scale> scale(LinePoint point) {
    try {
      return Optional.of(scales.one(point.instrument(), point.version()));
    } catch (ProblemAnswer notThere) {
      return Optional.empty();
    }
  }
}
