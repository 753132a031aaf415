package dk.rettidig.portal.admin;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.service.ParkedCalls;
import dk.rettidig.portal.service.ParkedCalls.Meant;
import dk.rettidig.portal.service.ParkedCalls.Outcome;
import dk.rettidig.portal.service.ParkedCalls.Parked;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.concern.upkeep.ConcernParkedCalls;
import dk.rettidig.portal.service.meeting.upkeep.MeetingParkedCalls;
import dk.rettidig.portal.service.notification.upkeep.NotificationParkedCalls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Events that could not take effect, by service, with the two ways on. */
@Controller
class ParkedPage {

  private final Map<String, ParkedCalls> services = new LinkedHashMap<>();

  ParkedPage(
      ConcernParkedCalls concern,
      MeetingParkedCalls meeting,
      NotificationParkedCalls notification) {
    services.put("concern", concern);
    services.put("meeting", meeting);
    services.put("notification", notification);
  }

  @GetMapping("/admin/parked")
  String parked(Model model) {
    Map<String, Part<List<Parked>>> parts = new LinkedHashMap<>();
    services.forEach((name, calls) -> parts.put(name, Part.of(calls::all)));
    model.addAttribute("parts", parts);
    return "admin/parked";
  }

  @PostMapping("/admin/parked/{service}/{subscription}/{aggregate}/replay")
  @FormPage("/admin/parked")
  String replay(
      @PathVariable String service,
      @PathVariable String subscription,
      @PathVariable String aggregate,
      @RequestParam(defaultValue = "") String first,
      RedirectAttributes redirect) {
    return said(calls(service).replay(subscription, aggregate, new Meant(first)), redirect);
  }

  /** Only with the tick that says that one means it. */
  @PostMapping("/admin/parked/{service}/{subscription}/{aggregate}/drop")
  @FormPage("/admin/parked")
  String drop(
      @PathVariable String service,
      @PathVariable String subscription,
      @PathVariable String aggregate,
      @RequestParam(defaultValue = "") String first,
      @RequestParam(defaultValue = "false") boolean sure,
      RedirectAttributes redirect) {
    if (!sure) {
      redirect.addFlashAttribute("alert", new Alert("warning", "parked.unsure"));
      return "redirect:/admin/parked";
    }
    return said(calls(service).drop(subscription, aggregate, new Meant(first)), redirect);
  }

  private ParkedCalls calls(String service) {
    ParkedCalls calls = services.get(service);
    if (calls == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return calls;
  }

  private static String said(Outcome outcome, RedirectAttributes redirect) {
    redirect.addFlashAttribute(
        "alert",
        outcome.released()
            ? new Alert("success", "parked.released")
            : new Alert("warning", "parked.still"));
    return "redirect:/admin/parked";
  }
}
