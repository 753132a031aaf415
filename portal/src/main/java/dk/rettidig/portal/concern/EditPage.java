package dk.rettidig.portal.concern;

import dk.rettidig.portal.directory.Suspects;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.Problem;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.service.concern.ConcernRecords.Placed;
import dk.rettidig.portal.service.concern.ConcernRecords.Receipt;
import dk.rettidig.portal.service.concern.Scales.Scale;
import dk.rettidig.portal.service.notification.DutyPhone;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Changing own words within 24 hours. Where somebody changed them meanwhile, both versions are
 * shown and the next try is made from the newer one.
 */
@Controller
class EditPage {

  private static final String PATH = "/concerns/{id}/edit";

  private final ConcernRecords concerns;
  private final ConcernFrame frame;
  private final ChosenScale scales;
  private final Suspects suspects;
  private final DutyPhone duty;
  private final AfterSuspicion afterSuspicion;

  EditPage(
      ConcernRecords concerns,
      ConcernFrame frame,
      ChosenScale scales,
      Suspects suspects,
      DutyPhone duty,
      AfterSuspicion afterSuspicion) {
    this.suspects = suspects;
    this.duty = duty;
    this.afterSuspicion = afterSuspicion;
    this.concerns = concerns;
    this.frame = frame;
    this.scales = scales;
  }

  @GetMapping(PATH)
  String form(@PathVariable String id, HttpServletRequest request, Reader reader, Model model) {
    Concern concern = concerns.read(id);
    Placed placed = concern.placement();
    var problem = (Problem) request.getAttribute(Problem.ATTRIBUTE);
    var kept = (KeptForm) request.getAttribute(KeptForm.ATTRIBUTE);
    boolean conflict = problem != null && problem.isChangedMeanwhile();
    String seen = kept == null || conflict ? null : kept.value("version");
    String name = frame.name(concern.child());
    frame.around(model, concern, name, true);
    model.addAttribute("concern", concern);
    model.addAttribute("name", name);
    model.addAttribute("conflict", conflict);
    model.addAttribute("version", seen == null ? Long.toString(concern.version()) : seen);
    Scale scale =
        placed == null
            ? scales.of(concern.unit())
            : scales.of(placed.instrument(), placed.version());
    model.addAttribute("phone", duty.number());
    model.addAttribute("scale", scale);
    model.addAttribute("suspectedNames", frame.suspected(concern.suspicion()));
    model.addAttribute("suspects", suspects.besides(reader));
    model.addAttribute(
        "own",
        Map.of(
            "protective", own(concern.account().protective(), scale),
            "risk", own(concern.account().risk(), scale)));
    return "concern/edit";
  }

  /** The factors that are none of the scale's, one a line. */
  private static String own(List<String> factors, @Nullable Scale scale) {
    return factors.stream()
        .filter(factor -> scale == null || scale.factor(factor).equals(factor))
        .collect(Collectors.joining("\n"));
  }

  @PostMapping(PATH)
  String save(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      @RequestParam String child,
      @RequestParam long version,
      RedirectAttributes redirect) {
    var typed = new TypedConcern(form);
    Receipt saved = concerns.edit(id, "\"" + version + "\"", typed.answered(child));
    if (typed.suspicion() != null) {
      return afterSuspicion.writeOn(typed, saved, redirect);
    }
    Alert.done(redirect, "concern.changed");
    return "redirect:/concerns/" + id;
  }
}
