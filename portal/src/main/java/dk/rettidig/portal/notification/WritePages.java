package dk.rettidig.portal.notification;

import dk.rettidig.portal.concern.TypedConcern;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.service.concern.ConcernRecords.Receipt;
import dk.rettidig.portal.service.notification.OwnNotifications.Notification;
import dk.rettidig.portal.time.UnreadableTime;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
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
 * Writing a notification on own duty, from a child, from a concern, or from nothing. No missing
 * field, level or service stands before the form (invariant 1).
 */
@Controller
class WritePages {

  private static final String FROM_NOTHING = "/notifications/new";
  private static final String ON_CHILD = "/children/{child}/notification";
  private static final String FROM_CONCERN = "/concerns/{concern}/notification";

  private final BeginNotification begin;
  private final ConcernRecords concerns;
  private final KeepNotification keep;
  private final WriteForm write;

  WritePages(
      BeginNotification begin, ConcernRecords concerns, KeepNotification keep, WriteForm write) {
    this.begin = begin;
    this.concerns = concerns;
    this.keep = keep;
    this.write = write;
  }

  @GetMapping(FROM_NOTHING)
  String fromNothing(Reader reader, HttpServletRequest request, Model model) {
    return write.show(model, reader, request, Prefilled.empty(newId()), FROM_NOTHING);
  }

  /**
   * @param quarter whose unlawful absence the notification is about, where it is
   */
  @GetMapping(ON_CHILD)
  String onChild(
      @PathVariable String child,
      @RequestParam(required = false) @Nullable String quarter,
      Reader reader,
      HttpServletRequest request,
      Model model) {
    Prefilled prefilled = quarter == null ? on(child) : begin.on(child, newId(), quarter);
    return write.show(model, reader, request, prefilled, "/children/" + child + "/notification");
  }

  /** Goes on with the draft that was begun on the concern; a second one is never begun unasked. */
  @GetMapping(FROM_CONCERN)
  String fromConcern(
      @PathVariable String concern, Reader reader, HttpServletRequest request, Model model) {
    Notification begun = begin.begunOn(concern);
    if (begun != null && begun.isDraft()) {
      return "redirect:/notifications/" + begun.id();
    }
    model.addAttribute("sentBefore", begun);
    Concern source = concerns.read(concern);
    String action = "/concerns/" + concern + "/notification";
    return write.show(model, reader, request, on(source.child()).with(source), action);
  }

  /**
   * From the form of a concern that is being written: it is saved if it can be, and in any case its
   * words go into the notification, which is kept at once if it can be.
   */
  @PostMapping("/children/{child}/notification/from-concern")
  String fromUnsaved(
      @PathVariable String child,
      @RequestParam MultiValueMap<String, String> form,
      Reader reader,
      HttpServletRequest request,
      Model model,
      RedirectAttributes redirect) {
    var typed = new TypedConcern(form);
    String begun = typed.says() ? begun(typed, child, redirect) : null;
    if (begun != null) {
      return begun;
    }
    Prefilled carried = on(child).with(typed, null);
    return write.show(model, reader, request, carried, "/children/" + child + "/notification");
  }

  @PostMapping({FROM_NOTHING, ON_CHILD, FROM_CONCERN})
  String take(@RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
    var typed = new TypedNotification(form);
    var draft = typed.draft();
    keep.keep(draft, typed.seen(), typed.sends());
    Alert.done(redirect, typed.sends() ? "notification.sent" : "notification.kept");
    return "redirect:/notifications/" + draft.id();
  }

  private @Nullable String begun(TypedConcern typed, String child, RedirectAttributes redirect) {
    Receipt saved = saved(typed, child);
    return saved == null
        ? begin.writeOn(typed, child, redirect)
        : begin.writeOn(typed, saved, redirect);
  }

  private @Nullable Receipt saved(TypedConcern typed, String child) {
    try {
      return Part.of(() -> concerns.raise(typed.entry(child)))
              instanceof Part.Present<Receipt>(var saved)
          ? saved
          : null;
    } catch (ProblemAnswer | UnreadableTime refused) {
      return null; // its words stand in the notification, where nothing stops them
    }
  }

  private Prefilled on(String child) {
    return begin.on(child, newId());
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
