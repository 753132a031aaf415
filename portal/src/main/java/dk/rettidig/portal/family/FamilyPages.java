package dk.rettidig.portal.family;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.baton.LogSheet;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.concern.FamilyCalls;
import dk.rettidig.portal.service.concern.FamilyCalls.Words;
import dk.rettidig.portal.service.concern.FamilyLog;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A family's own logs: who acts today, what was released, and its own part. */
@Controller
class FamilyPages {

  private static final String PATH = "/family";
  private static final String ONE = PATH + "/{log}";

  private final FamilyCalls calls;
  private final MessageSource texts;

  FamilyPages(FamilyCalls calls, MessageSource texts) {
    this.calls = calls;
    this.texts = texts;
  }

  @GetMapping(PATH)
  String own(Model model) {
    model.addAttribute("logs", calls.own());
    return "family/list";
  }

  @GetMapping(ONE)
  String one(@PathVariable String log, Reader reader, Model model) {
    FamilyLog view = calls.one(log);
    model.addAttribute("view", view);
    model.addAttribute("viewed", new LogSheet(view.entries()));
    model.addAttribute("me", reader.personId());
    model.addAttribute("recordId", UUID.randomUUID().toString());
    model.addAttribute(
        "kinds",
        Stream.of("PARAGRAPH", "GOAL", "NUMBER", "CORRECTION")
            .map(kind ->
                new Choice(
                    kind, text("family.kind." + kind), text("family.kind." + kind + ".hint")))
            .toList());
    model.addAttribute("trail", List.of(new Crumb(PATH, text("menu.family"))));
    return "family/page";
  }

  @PostMapping(ONE)
  @FormPage(ONE)
  String write(
      @PathVariable String log,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String number,
      RedirectAttributes redirect) {
    boolean corrects = kind.equals("CORRECTION");
    calls.write(
        log,
        new Words(
            id, filled(kind), filled(words), corrects ? filled(about) : null, number(number)));
    Alert.done(redirect, "family.saved");
    return "redirect:" + PATH + "/" + log;
  }

  private static @Nullable Integer number(String text) {
    return text.matches("\\d{1,2}") ? Integer.valueOf(text) : null;
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess familyAccess() {
      return PageAccess.of(PATH + "/**", Role.GUARDIAN, Role.YOUNG_PERSON);
    }

    @Bean
    MenuEntry familyEntry() {
      return MenuEntry.of("family", PATH, 20, "groups", Role.GUARDIAN, Role.YOUNG_PERSON);
    }
  }
}
