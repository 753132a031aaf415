package dk.rettidig.portal.forum;

import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.meeting.forum.ForumCalls;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Question;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Series;
import dk.rettidig.portal.time.TimeWords;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks a forum anonymously: a question of its own, without any link to a child or a concern. */
@Controller
class AskPage {

  private final ForumCalls calls;
  private final TimeWords times;

  AskPage(ForumCalls calls, TimeWords times) {
    this.calls = calls;
    this.times = times;
  }

  /** Without the meetings there is no form; a typed question is then held on a page of its own. */
  @GetMapping("/ask")
  String form(
      @RequestAttribute(name = KeptForm.ATTRIBUTE, required = false) @Nullable KeptForm kept,
      Model model) {
    model.addAttribute("meetings", kept == null ? Part.of(this::next) : new Part.Present<>(next()));
    model.addAttribute("questions", Part.of(calls::questions));
    model.addAttribute("fresh", UUID.randomUUID().toString());
    return "forum/ask";
  }

  @PostMapping("/ask")
  String ask(
      @RequestParam String id,
      @RequestParam String meeting,
      @RequestParam(defaultValue = "") String question,
      RedirectAttributes redirect) {
    calls.ask(meeting, new Question(id, question));
    Alert.done(redirect, "forum.question.added");
    return "redirect:/ask";
  }

  /** The next meeting of each forum. */
  private List<Choice> next() {
    return calls.series().stream()
        .sorted(DanishOrder.by(Series::name))
        .flatMap(this::next)
        .toList();
  }

  private Stream<Choice> next(Series series) {
    return calls.meetings(series.id(), times.today()).stream()
        .limit(1)
        .map(meeting -> Choice.of(meeting.id(), series.name() + ", " + times.day(meeting.date())));
  }
}
