package dk.rettidig.portal.concern;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.Chosen;
import dk.rettidig.portal.service.concern.ConcernRecords.Closing;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.service.concern.ConcernRecords.Informed;
import dk.rettidig.portal.service.concern.ConcernRecords.Placed;
import dk.rettidig.portal.service.concern.Scales.Scale;
import dk.rettidig.portal.time.TimeWords;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One concern: what was saved, what happens now, and what may be done with it. */
@Controller
class ConcernPage {

  private static final String PATH = "/concerns/{id}";

  private final ConcernRecords concerns;
  private final ConcernFrame frame;
  private final ChosenScale scales;
  private final Editions editions;
  private final NextStepsPanel panel;
  private final PlainText plain;
  private final TimeWords times;

  ConcernPage(
      ConcernRecords concerns,
      ConcernFrame frame,
      ChosenScale scales,
      Editions editions,
      NextStepsPanel panel,
      PlainText plain,
      TimeWords times) {
    this.concerns = concerns;
    this.frame = frame;
    this.scales = scales;
    this.editions = editions;
    this.panel = panel;
    this.plain = plain;
    this.times = times;
  }

  @GetMapping(PATH)
  String page(@PathVariable String id, Model model) {
    Concern concern = concerns.read(id);
    Placed placed = concern.placement();
    Scale scale =
        placed == null
            ? scales.of(concern.unit())
            : scales.of(placed.instrument(), placed.version());
    String name = frame.name(concern.child());
    frame.around(model, concern, name, false);
    model.addAttribute("concern", concern);
    model.addAttribute("name", name);
    model.addAttribute("author", frame.colleague(concern.author()));
    model.addAttribute("suspectedNames", frame.suspected(concern.suspicion()));
    model.addAttribute("scale", scale);
    model.addAttribute("editions", editions.of(concern, scale));
    model.addAttribute("plain", plain.of(concern, name, scale));
    model.addAttribute("basisHolds", holds(concern));
    if (concern.closedAt() == null) {
      panel.show(model, chosen(concern, scale));
    }
    return "concern/page";
  }

  private static Chosen chosen(Concern concern, @Nullable Scale scale) {
    Placed placed = concern.placement();
    return new Chosen(
        concern.child(),
        concern.id(),
        scale == null ? null : scale.id(),
        scale == null ? null : scale.version(),
        placed == null ? null : placed.level(),
        placed == null ? Map.of() : placed.levels(),
        concern.suspicion());
  }

  @PostMapping(PATH + "/parents-informed")
  @FormPage(PATH)
  String inform(
      @PathVariable String id,
      @RequestParam String on,
      @RequestParam String view,
      @RequestParam long version,
      RedirectAttributes redirect) {
    var informed = new Informed(TypedTime.day("on", on), view.isBlank() ? null : view.strip());
    concerns.inform(id, "\"" + version + "\"", informed);
    Alert.done(redirect, "concern.informed.saved");
    return "redirect:/concerns/" + id;
  }

  @PostMapping(PATH + "/closure")
  @FormPage(PATH)
  String close(
      @PathVariable String id,
      @RequestParam String reason,
      @RequestParam long version,
      RedirectAttributes redirect) {
    concerns.close(id, "\"" + version + "\"", new Closing(reason.strip()));
    Alert.done(redirect, "concern.closed");
    return "redirect:/concerns/" + id;
  }

  @PostMapping(PATH + "/bases/{basis}/withdrawal")
  @FormPage(PATH)
  String withdraw(
      @PathVariable String id, @PathVariable String basis, RedirectAttributes redirect) {
    concerns.withdraw(id, basis);
    Alert.done(redirect, "concern.basis.withdrawn");
    return "redirect:/concerns/" + id;
  }

  private List<String> holds(Concern concern) {
    return concern.bases().stream()
        .filter(basis -> basis.withdrawnAt() == null && !times.isOver(basis.expires()))
        .map(ConcernRecords.Basis::id)
        .toList();
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess concernAccess() {
      return PageAccess.of(
          "/concerns/**", Role.PROFESSIONAL, Role.UNIT_LEADER, Role.ADVISER, Role.SPECIALIST);
    }
  }
}
