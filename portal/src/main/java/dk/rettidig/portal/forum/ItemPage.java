package dk.rettidig.portal.forum;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.meeting.forum.ItemCalls;
import dk.rettidig.portal.service.meeting.forum.ItemCalls.Closure;
import dk.rettidig.portal.service.meeting.forum.ItemCalls.Decision;
import dk.rettidig.portal.service.meeting.forum.ItemCalls.Note;
import dk.rettidig.portal.service.meeting.forum.ItemCalls.Postponement;
import dk.rettidig.portal.service.meeting.forum.ItemCalls.Presence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Runs one item in the room: four steps, presence, decisions, and its end. */
@Controller
@RequestMapping("/forum/items/{item}")
class ItemPage {

  /** What the page itself writes into a record is Danish, whoever reads the page in English. */
  private static final Locale LANGUAGE_OF_MINUTES = Locale.of("da");

  private static final String BACK = "redirect:/forum/items/";

  private final ItemCalls calls;
  private final ItemSheets sheets;
  private final MessageSource texts;

  ItemPage(ItemCalls calls, ItemSheets sheets, MessageSource texts) {
    this.calls = calls;
    this.sheets = sheets;
    this.texts = texts;
  }

  @GetMapping
  String show(
      Reader reader,
      Model model,
      @PathVariable String item,
      @RequestParam(required = false) @Nullable Step step) {
    sheets.fill(model, reader, item, step);
    return "forum/item";
  }

  /** The page that a refused note comes back to: its own step, whichever comes next. */
  @GetMapping("/steps/{step}")
  String showStep(Reader reader, Model model, @PathVariable String item, @PathVariable Step step) {
    return show(reader, model, item, step);
  }

  @PostMapping("/steps/{step}")
  String note(
      @PathVariable String item,
      @PathVariable Step step,
      @RequestParam String version,
      @RequestParam(defaultValue = "") String note,
      @RequestParam(required = false) @Nullable String nothing) {
    boolean passed = nothing != null && note.isBlank();
    String text = passed ? texts.getMessage("forum.step.passed", null, LANGUAGE_OF_MINUTES) : note;
    calls.note(item, step.name(), version, new Note(text));
    return BACK + item + "?step=" + step.next().orElse(step) + "#now";
  }

  @PostMapping("/presence")
  @FormPage("/forum/items/{item}")
  String attend(
      @PathVariable String item,
      @RequestParam String version,
      @RequestParam(defaultValue = "") List<String> present,
      RedirectAttributes redirect) {
    calls.attend(item, version, new Presence(present));
    Alert.done(redirect, "forum.present.saved");
    return BACK + item;
  }

  @PostMapping("/decisions")
  @FormPage("/forum/items/{item}/steps/DECIDE")
  String decide(
      @PathVariable String item,
      @RequestParam String version,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable String responsible,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate due) {
    calls.decide(
        item,
        version,
        new Decision(
            id,
            kind,
            text,
            responsible == null || responsible.isBlank() ? null : responsible,
            due));
    return BACK + item + "?step=DECIDE#decided";
  }

  @PostMapping("/decisions/{decision}/removal")
  @FormPage("/forum/items/{item}/steps/DECIDE")
  String undecide(
      @PathVariable String item,
      @PathVariable String decision,
      @RequestParam String version,
      RedirectAttributes redirect) {
    calls.undecide(item, version, decision);
    Alert.done(redirect, "forum.undecided");
    return BACK + item + "?step=DECIDE#decide";
  }

  @PostMapping("/closure")
  @FormPage("/forum/items/{item}/steps/DECIDE")
  String close(
      @PathVariable String item,
      @RequestParam String version,
      @RequestParam(required = false) @Nullable String noFollowUp,
      RedirectAttributes redirect) {
    calls.close(item, version, new Closure(noFollowUp));
    Alert.done(redirect, "forum.closed");
    return BACK + item;
  }

  @PostMapping("/carry-over")
  @FormPage("/forum/items/{item}")
  String carryOver(
      @PathVariable String item,
      @RequestParam String version,
      @RequestParam String meeting,
      @RequestParam(required = false) @Nullable String reason,
      RedirectAttributes redirect) {
    calls.carryOver(item, version, new Postponement(reason));
    Alert.done(redirect, "forum.carried");
    return "redirect:/forum/meetings/" + meeting;
  }
}
