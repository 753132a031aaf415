package dk.rettidig.portal.admin;

import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.notification.upkeep.DeliveryCalls;
import dk.rettidig.portal.service.notification.upkeep.DeliveryCalls.Delivery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proof per recipient: what waits, what was given up, and what has arrived. */
@Controller
class DeliveriesPage {

  private static final int MOST = 200;
  private static final List<String> STATES = List.of("DEAD", "WAITING", "KEPT", "DONE");

  private final DeliveryCalls calls;

  DeliveriesPage(DeliveryCalls calls) {
    this.calls = calls;
  }

  @GetMapping("/deliveries")
  String deliveries(Model model) {
    Part<List<Delivery>> all = Part.of(() -> calls.all(null));
    model.addAttribute("all", all);
    model.addAttribute("states", STATES);
    if (all instanceof Part.Present(List<Delivery> found)) {
      model.addAttribute("byState", byState(found));
    }
    return "admin/deliveries";
  }

  @PostMapping("/deliveries/{id}/replay")
  @FormPage("/deliveries")
  String replay(@PathVariable String id, RedirectAttributes redirect) {
    calls.replay(id);
    Alert.done(redirect, "deliveries.again");
    return "redirect:/deliveries";
  }

  /** The newest of each state. */
  private static Map<String, List<Delivery>> byState(List<Delivery> found) {
    return found.stream()
        .sorted(Comparator.comparing(Delivery::since).reversed())
        .limit(MOST)
        .collect(Collectors.groupingBy(Delivery::state));
  }
}
