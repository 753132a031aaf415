package dk.rettidig.portal.intake;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.notification.intake.IntakeCalls;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Arrival;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Assessment;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Feedback;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Forwarding;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Investigation;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Omission;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Receipt;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.StepTaken;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Withdrawal;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Withholding;
import dk.rettidig.portal.time.TimeWords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One notification at the desk, with the steps that a named officer takes. */
@Controller
@RequestMapping("/intake/notifications/{notification}")
class NotificationPage {

  private static final String PAGE = "/intake/notifications/{notification}";

  private final IntakeCalls calls;
  private final DeskSheets sheets;

  NotificationPage(IntakeCalls calls, DeskSheets sheets) {
    this.calls = calls;
    this.sheets = sheets;
  }

  @GetMapping
  String show(Reader reader, Model model, @PathVariable String notification) {
    sheets.fill(model, reader, notification);
    return "intake/notification";
  }

  @PostMapping("/acknowledgement")
  @FormPage(PAGE)
  String acknowledge(
      @PathVariable String notification, @RequestParam String id, RedirectAttributes redirect) {
    calls.acknowledge(notification, new StepTaken(id));
    return done(notification, "desk.acknowledged", redirect);
  }

  @PostMapping("/assessment")
  @FormPage(PAGE)
  String assess(
      @PathVariable String notification,
      @RequestParam String id,
      @RequestParam(required = false) @Nullable Boolean acute,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes redirect) {
    calls.assess(notification, new Assessment(id, acute, text));
    return done(notification, "desk.assessed", redirect);
  }

  @PostMapping("/receipt")
  @FormPage(PAGE)
  String receipt(
      @PathVariable String notification,
      @RequestParam String id,
      @RequestParam(required = false) @Nullable String way,
      RedirectAttributes redirect) {
    calls.receipt(notification, new Receipt(id, way));
    return done(notification, "desk.receipted", redirect);
  }

  @PostMapping("/feedback")
  @FormPage(PAGE)
  String feedBack(
      @PathVariable String notification,
      @RequestParam String id,
      @RequestParam(required = false) @Nullable String outcome,
      @RequestParam(required = false) @Nullable String way,
      RedirectAttributes redirect) {
    calls.feedBack(notification, new Feedback(id, outcome, way));
    return done(notification, "desk.fedback", redirect);
  }

  @PostMapping("/withholding")
  @FormPage(PAGE)
  String withhold(
      @PathVariable String notification,
      @RequestParam long version,
      @RequestParam(required = false) @Nullable String owner,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate reviewOn,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    calls.withhold(notification, "\"" + version + "\"", new Withholding(owner, reviewOn, reason));
    return done(notification, "desk.withheld", redirect);
  }

  @PostMapping("/withholding/end")
  @FormPage(PAGE)
  String endWithholding(
      @PathVariable String notification, @RequestParam long version, RedirectAttributes redirect) {
    calls.endWithholding(notification, "\"" + version + "\"");
    return done(notification, "desk.withheld.over", redirect);
  }

  @PostMapping("/investigation")
  @FormPage(PAGE)
  String investigate(
      @PathVariable String notification,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable LocalDateTime awareSince,
      @RequestParam(required = false) @Nullable String why,
      RedirectAttributes redirect) {
    calls.investigate(notification, new Investigation(TimeWords.instant(awareSince), why));
    return done(notification, "desk.investigating", redirect);
  }

  @PostMapping("/investigation/completion")
  @FormPage(PAGE)
  String endInvestigation(@PathVariable String notification, RedirectAttributes redirect) {
    calls.endInvestigation(notification);
    return done(notification, "desk.investigated", redirect);
  }

  @PostMapping("/investigation/omission")
  @FormPage(PAGE)
  String omitInvestigation(
      @PathVariable String notification,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    calls.omitInvestigation(notification, new Omission(id, reason));
    return done(notification, "desk.omitted", redirect);
  }

  @PostMapping("/forwarding")
  @FormPage(PAGE)
  String forward(
      @PathVariable String notification,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String municipality,
      @RequestParam(defaultValue = "") String way,
      RedirectAttributes redirect) {
    calls.forward(notification, new Forwarding(id, municipality, way));
    return done(notification, "desk.forwarded", redirect);
  }

  @PostMapping("/forwarding/arrival")
  @FormPage(PAGE)
  String confirmArrival(
      @PathVariable String notification,
      @RequestParam String id,
      @RequestParam String forwarding,
      @RequestParam(defaultValue = "") String confirmedBy,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
          @Nullable LocalDateTime confirmedAt,
      RedirectAttributes redirect) {
    calls.confirmArrival(
        notification, new Arrival(id, forwarding, confirmedBy, TimeWords.instant(confirmedAt)));
    return done(notification, "desk.arrived", redirect);
  }

  @PostMapping("/forwarding/withdrawal")
  @FormPage(PAGE)
  String takeBack(
      @PathVariable String notification,
      @RequestParam String id,
      @RequestParam String forwarding,
      RedirectAttributes redirect) {
    calls.takeBack(notification, new Withdrawal(id, forwarding));
    return done(notification, "desk.takenback", redirect);
  }

  private static String done(String notification, String key, RedirectAttributes redirect) {
    Alert.done(redirect, key);
    return "redirect:/intake/notifications/" + notification;
  }
}
