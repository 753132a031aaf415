package dk.rettidig.portal.concern;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.ConcernRecords.BasisEntry;
import dk.rettidig.portal.service.concern.ConcernRecords.Concern;
import dk.rettidig.portal.service.concern.ConcernRecords.Consent;
import dk.rettidig.portal.service.concern.ConcernRecords.Exchange;
import dk.rettidig.portal.service.concern.ConcernRecords.LastDay;
import dk.rettidig.portal.service.concern.ConcernRecords.Weighing;
import dk.rettidig.portal.time.TypedTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Giv grundlag": one step by which the unit says who outside may see the concern, and why. */
@Controller
class BasisPage {

  private static final String PATH = "/concerns/{id}/basis";

  private final ConcernRecords concerns;
  private final ConcernFrame frame;

  BasisPage(ConcernRecords concerns, ConcernFrame frame) {
    this.concerns = concerns;
    this.frame = frame;
  }

  @GetMapping(PATH)
  String form(@PathVariable String id, Reader reader, Model model) {
    Concern concern = concerns.read(id);
    String name = frame.name(concern.child());
    frame.around(model, concern, name, true);
    model.addAttribute("concern", concern);
    model.addAttribute("name", name);
    model.addAttribute("recordId", UUID.randomUUID().toString());
    model.addAttribute("leads", reader.roles().contains(Role.UNIT_LEADER));
    model.addAttribute("followUp", exchanges(concern) > 0);
    model.addAttribute("lastDays", lastDays(concern));
    return "concern/basis";
  }

  @PostMapping(PATH)
  String set(
      @PathVariable String id,
      @RequestParam MultiValueMap<String, String> form,
      RedirectAttributes redirect) {
    BasisEntry entry = entry(form);
    concerns.set(id, entry);
    boolean meets = entry.forForum() || "true".equals(text(form, "asks"));
    Alert.done(redirect, meets ? "concern.basis.set" : "concern.basis.set.seen");
    return "redirect:/concerns/" + id;
  }

  private static Map<String, LocalDate> lastDays(Concern concern) {
    List<LastDay> lastDays = Objects.requireNonNullElse(concern.lastDays(), List.of());
    return lastDays.stream().collect(Collectors.toUnmodifiableMap(LastDay::kind, LastDay::until));
  }

  private static long exchanges(Concern concern) {
    return concern.bases().stream().filter(basis -> basis.kind().equals("SSD")).count();
  }

  private static BasisEntry entry(MultiValueMap<String, String> form) {
    String kind = Objects.requireNonNullElse(text(form, "kind"), "");
    boolean consent = kind.startsWith("CONSENT");
    return new BasisEntry(
        Objects.requireNonNullElse(text(form, "id"), ""),
        kind.isEmpty() ? null : kind,
        form.getOrDefault("receivers", List.of()),
        consent
            ? new Consent(
                words(form, "consent.givenBy"),
                words(form, "consent.scope"),
                TypedTime.day("consent.expires", text(form, "consent.expires")))
            : null,
        kind.equals("OVERRIDE")
            ? new Weighing(words(form, "override.weighing"), words(form, "override.reason"))
            : null,
        kind.equals("SSD")
            ? new Exchange(
                "true".equals(text(form, "ssd.followUp")), text(form, "ssd.notToldBecause"))
            : null,
        form.containsKey("forForum"));
  }

  private static String words(MultiValueMap<String, String> form, String field) {
    return Objects.requireNonNullElse(text(form, field), "");
  }

  private static @Nullable String text(MultiValueMap<String, String> form, String field) {
    String value = form.getFirst(field);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
