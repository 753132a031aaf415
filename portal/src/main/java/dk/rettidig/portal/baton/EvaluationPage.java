package dk.rettidig.portal.baton;

import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.BatonCalls.Evaluated;
import dk.rettidig.portal.service.concern.BatonCalls.Mark;
import dk.rettidig.portal.time.TimeWords;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Looking at it together: everybody's number with a reason, and what follows. */
@Controller
class EvaluationPage {

  private static final String PATH = LogPage.PATH + "/evaluation";

  /** So many can give a number on one page; an empty line is nobody's. */
  private static final int LINES = 6;

  /** What the form suggests until the next time; anybody changes it. */
  private static final int USUAL_WEEKS = 8;

  private final BatonCalls calls;
  private final LogFrame frame;
  private final TimeWords times;

  EvaluationPage(BatonCalls calls, LogFrame frame, TimeWords times) {
    this.calls = calls;
    this.frame = frame;
    this.times = times;
  }

  @GetMapping(PATH)
  String form(@PathVariable String log, Model model) {
    frame.around(log, model, true);
    model.addAttribute("today", times.today());
    model.addAttribute("again", times.today().plusWeeks(USUAL_WEEKS));
    model.addAttribute("lines", IntStream.range(0, LINES).boxed().toList());
    model.addAttribute(
        "usual", Stream.of("log.mark.0", "log.mark.1", "log.mark.2").map(frame::text).toList());
    model.addAttribute(
        "outcomes",
        Stream.of("CONTINUE", "RAISE", "LOWER")
            .map(one ->
                new Choice(
                    one,
                    frame.text("log.outcome." + one),
                    frame.text("log.outcome." + one + ".hint")))
            .toList());
    return "baton/evaluation";
  }

  @PostMapping(PATH)
  String evaluate(
      @PathVariable String log,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    calls.evaluate(
        log,
        new Evaluated(
            LogFrame.words(form, "id"),
            LogFrame.words(form, "step"),
            TypedTime.day("on", LogFrame.text(form, "on")),
            marks(form),
            LogFrame.text(form, "words"),
            LogFrame.text(form, "outcome"),
            TypedTime.day("next", LogFrame.text(form, "next"))));
    return LogPage.done(redirect, log, "log.evaluated");
  }

  /** The lines with a number or a reason; a name alone is only a suggestion of the page. */
  private static List<Mark> marks(MultiValueMap<String, String> form) {
    return IntStream.range(0, LINES)
        .mapToObj(line -> mark(form, "marks[" + line + "]."))
        .filter(mark -> mark.value() != null || mark.reason() != null)
        .toList();
  }

  private static Mark mark(MultiValueMap<String, String> form, String prefix) {
    return new Mark(
        LogFrame.words(form, prefix + "who"),
        LogFrame.text(form, prefix + "goal"),
        number(LogFrame.text(form, prefix + "value")),
        LogFrame.text(form, prefix + "reason"));
  }

  private static @Nullable Integer number(@Nullable String text) {
    return text == null || !text.matches("\\d{1,2}") ? null : Integer.valueOf(text);
  }
}
