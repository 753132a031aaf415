package dk.rettidig.portal.intake;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.notification.intake.IntakeCalls;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Described;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Link;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Removal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
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

/** Finding the child that a notification is about; a form, so that no name stands in an address. */
@Controller
@RequestMapping("/intake/notifications/{notification}")
class LinkingForms {

  private static final String PAGE = "/intake/notifications/{notification}";

  private final IntakeCalls calls;
  private final DeskSheets sheets;

  LinkingForms(IntakeCalls calls, DeskSheets sheets) {
    this.calls = calls;
    this.sheets = sheets;
  }

  /** Whoever comes back to the page of the answer, e.g. in another language, searches again. */
  @GetMapping("/identification")
  String again(@PathVariable String notification) {
    return "redirect:/intake/notifications/" + notification;
  }

  @PostMapping("/identification")
  @FormPage(PAGE)
  String identify(
      Reader reader,
      Model model,
      HttpServletRequest request,
      @PathVariable String notification,
      @RequestParam(required = false) @Nullable String cpr,
      @RequestParam(required = false) @Nullable String name,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate born) {
    model.addAttribute("fitting", calls.identify(notification, new Described(cpr, name, born)));
    sheets.fill(model, reader, notification);
    request.setAttribute(KeptForm.ATTRIBUTE, KeptForm.of(request));
    return "intake/notification";
  }

  @PostMapping("/child")
  @FormPage(PAGE)
  String link(
      @PathVariable String notification,
      @RequestParam String id,
      @RequestParam String child,
      RedirectAttributes redirect) {
    calls.link(notification, new Link(id, child));
    Alert.done(redirect, "desk.linked");
    return "redirect:/intake/notifications/" + notification;
  }

  @PostMapping("/child/removal")
  @FormPage(PAGE)
  String unlink(
      @PathVariable String notification,
      @RequestParam String id,
      @RequestParam String child,
      RedirectAttributes redirect) {
    calls.unlink(notification, new Removal(id, child));
    Alert.done(redirect, "desk.unlinked");
    return "redirect:/intake/notifications/" + notification;
  }
}
