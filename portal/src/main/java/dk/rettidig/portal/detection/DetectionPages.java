package dk.rettidig.portal.detection;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.concern.upkeep.DetectionCalls;
import dk.rettidig.portal.service.concern.upkeep.DetectionCalls.Draft;
import dk.rettidig.portal.service.concern.upkeep.DetectionCalls.Withdrawal;
import dk.rettidig.portal.time.TypedTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Tidlig opsporing": the rules, the decision that switches them on, and what parents are told. */
@Controller
class DetectionPages {

  private static final String PATH = "/detection";

  private final DetectionCalls calls;
  private final MessageSource texts;

  DetectionPages(DetectionCalls calls, MessageSource texts) {
    this.calls = calls;
    this.texts = texts;
  }

  /** Of the answers only those rows of which anything may be said. */
  @GetMapping(PATH)
  String overview(Reader reader, Model model) {
    model.addAttribute("overview", calls.overview());
    model.addAttribute(
        "answers", calls.answers().stream().filter(one -> one.children() != null).toList());
    model.addAttribute("records", reader.roles().contains(Role.ADMIN));
    model.addAttribute("recordId", UUID.randomUUID().toString());
    return "detection/overview";
  }

  /** Records what the municipality has decided. */
  @PostMapping(PATH + "/decisions")
  @FormPage(PATH)
  String record(@RequestParam MultiValueMap<String, String> form, RedirectAttributes redirect) {
    calls.record(
        new Draft(
            text(form, "id"),
            form.getOrDefault("rules", List.of()),
            text(form, "basis"),
            text(form, "assessment"),
            TypedTime.day("assessedOn", form.getFirst("assessedOn")),
            text(form, "assessedBy"),
            text(form, "decision"),
            TypedTime.day("decidedOn", form.getFirst("decidedOn")),
            text(form, "decidedBy"),
            TypedTime.day("from", form.getFirst("from"))));
    Alert.done(redirect, "detection.recorded");
    return "redirect:" + PATH;
  }

  /** Withdraws a decision; its rules are off at once. */
  @PostMapping(PATH + "/decisions/{id}/withdrawal")
  @FormPage(PATH)
  String withdraw(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes redirect) {
    calls.withdraw(id, new Withdrawal(reason));
    Alert.done(redirect, "detection.withdrawn");
    return "redirect:" + PATH;
  }

  /** What parents are told, to print, or to copy and change. */
  @GetMapping(PATH + "/parents")
  String parents(Model model) {
    model.addAttribute("letter", calls.overview().parents());
    String title = texts.getMessage("detection.title", null, LocaleContextHolder.getLocale());
    model.addAttribute("trail", List.of(new Crumb(PATH, title)));
    return "detection/parents";
  }

  private static String text(MultiValueMap<String, String> form, String field) {
    return Objects.requireNonNullElse(form.getFirst(field), "");
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    private static final int ORDER = 59;

    @Bean
    PageAccess detectionAccess() {
      return PageAccess.of(PATH + "/**", Role.ADMIN, Role.MANAGER);
    }

    @Bean
    MenuEntry detectionEntry() {
      return MenuEntry.of("detection", PATH, ORDER, "visibility", Role.ADMIN, Role.MANAGER);
    }
  }
}
