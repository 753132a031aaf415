package dk.rettidig.portal.intake;

import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.service.notification.intake.IntakeCalls;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Notifier;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Subject;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Suspicion;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Typed;
import dk.rettidig.portal.time.TimeWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down a call or a letter; its clocks run from the arrival that is given (invariant 6). */
@Controller
class RegisterPage {

  /** The fields that hold text; empty ones are absent. */
  record Form(
      String id,
      @Nullable String origin,
      @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime arrivedAt,
      @Nullable String notifierName,
      @Nullable String reach,
      @Nullable String unit,
      @Nullable String subjectName,
      @Nullable String cpr,
      @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate born,
      @Nullable String address,
      @Nullable Boolean unborn,
      @Nullable String urgency,
      @Nullable String suspicion,
      @Nullable String observed,
      @Nullable String childsWords) {

    @Override
    public String toString() {
      return "Form[…]";
    }
  }

  private final IntakeCalls calls;
  private final Directory directory;
  private final MessageSource texts;
  private final TimeWords times;

  RegisterPage(IntakeCalls calls, Directory directory, MessageSource texts, TimeWords times) {
    this.calls = calls;
    this.directory = directory;
    this.texts = texts;
    this.times = times;
  }

  @GetMapping("/intake/register")
  String form(Model model) {
    model.addAttribute("origins", choices("register.origin.", "PHONE", "LETTER"));
    model.addAttribute(
        "notifiers", choices("desk.notifier.", "CITIZEN", "ANONYMOUS", "PROFESSIONAL"));
    model.addAttribute("urgencies", choices("desk.urgency.", "ORDINARY", "ACUTE"));
    model.addAttribute(
        "suspicions",
        choices(
            "desk.suspicion.",
            "PARENT_OR_HOUSEHOLD",
            "EMPLOYEE",
            "OTHER_ADULT",
            "OTHER_CHILD",
            "UNKNOWN"));
    model.addAttribute(
        "units",
        directory.units().known().entrySet().stream()
            .sorted(Map.Entry.comparingByValue(DanishOrder.ofText()))
            .map(unit -> Choice.of(unit.getKey(), unit.getValue()))
            .toList());
    model.addAttribute("latest", times.field(times.now()));
    model.addAttribute("fresh", UUID.randomUUID().toString());
    model.addAttribute("trail", List.of(new Crumb("/intake", text("menu.intake"))));
    return "intake/register";
  }

  @PostMapping("/intake/register")
  String register(
      @ModelAttribute("typed") Form form,
      @RequestParam(name = "notifier.kind", required = false) @Nullable String kind,
      RedirectAttributes redirect) {
    calls.type(typed(form, kind));
    Alert.done(redirect, "register.done");
    return "redirect:/intake/notifications/" + form.id();
  }

  private static Typed typed(Form form, @Nullable String kind) {
    String suspicion = written(form.suspicion());
    String observed = form.observed();
    return new Typed(
        form.id(),
        written(form.origin()),
        TimeWords.instant(form.arrivedAt()),
        new Notifier(written(kind), written(form.notifierName()), written(form.reach())),
        written(form.unit()),
        new Subject(
            written(form.subjectName()),
            written(form.cpr()),
            form.born(),
            written(form.address()),
            Boolean.TRUE.equals(form.unborn())),
        written(form.urgency()),
        suspicion == null ? null : new Suspicion(suspicion, List.of()),
        observed == null ? "" : observed,
        written(form.childsWords()));
  }

  private static @Nullable String written(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private List<Choice> choices(String prefix, String... values) {
    return Stream.of(values).map(value -> Choice.of(value, text(prefix + value))).toList();
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
