package dk.rettidig.portal.calibration;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.service.concern.CalibrationCalls;
import dk.rettidig.portal.service.concern.CalibrationCalls.Calibration;
import dk.rettidig.portal.service.concern.CalibrationCalls.OwnAnswers;
import dk.rettidig.portal.service.concern.Scales;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One calibration: the stories to rate alone, and how far apart the answers are once closed. */
@Controller
class CalibrationPage {

  private static final String PATH = CalibrationsPage.PATH + "/{calibration}";

  /** Before the code of a story, in the names of the form's fields. */
  private static final String FIELD = "answers.";

  private final CalibrationCalls calls;
  private final Scales scales;
  private final CalibrationTrail trail;

  CalibrationPage(CalibrationCalls calls, Scales scales, CalibrationTrail trail) {
    this.calls = calls;
    this.scales = scales;
    this.trail = trail;
  }

  @GetMapping(PATH)
  String page(@PathVariable String calibration, Model model) {
    Calibration one = calls.one(calibration);
    model.addAttribute("one", one);
    model.addAttribute("scale", scales.one(one.instrument(), one.instrumentVersion()));
    model.addAttribute("trail", List.of(trail.rounds(), trail.calibrations()));
    return one.open() ? "calibration/answer" : "calibration/spread";
  }

  @PostMapping(PATH + "/own-answers")
  @FormPage(PATH)
  String answer(
      @PathVariable String calibration,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    calls.answer(calibration, new OwnAnswers(levels(form)));
    Alert.done(redirect, "calibration.answered");
    return "redirect:" + CalibrationsPage.PATH + "/" + calibration;
  }

  @PostMapping(PATH + "/closure")
  @FormPage(PATH)
  String close(
      @PathVariable String calibration, @RequestParam long version, RedirectAttributes redirect) {
    calls.close(calibration, "\"" + version + "\"");
    Alert.done(redirect, "calibration.closed");
    return "redirect:" + CalibrationsPage.PATH + "/" + calibration;
  }

  private static Map<String, String> levels(MultiValueMap<String, String> form) {
    return form.toSingleValueMap().entrySet().stream()
        .filter(field -> field.getKey().startsWith(FIELD))
        .collect(
            Collectors.toMap(
                field -> field.getKey().substring(FIELD.length()), Map.Entry::getValue));
  }
}
