package dk.rettidig.portal.leaving;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.concern.LeavingCalls;
import dk.rettidig.portal.service.concern.LeavingCalls.Handover;
import dk.rettidig.portal.service.concern.LeavingCalls.HandoverItem;
import dk.rettidig.portal.service.concern.LeavingCalls.Item;
import dk.rettidig.portal.service.concern.LeavingCalls.OpenItems;
import dk.rettidig.portal.service.concern.LeavingCalls.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** What the people of a unit have open; who leads it hands a leaver's batons over. */
@Controller
class LeavingPages {

  private static final String PATH = "/leaving";
  private static final String ONE = PATH + "/{person}";

  /** Before the id of a log, in the name of the field that says to whom it goes. */
  private static final String TO = "to.";

  private final LeavingCalls calls;
  private final Directory directory;
  private final MessageSource texts;

  LeavingPages(LeavingCalls calls, Directory directory, MessageSource texts) {
    this.calls = calls;
    this.directory = directory;
    this.texts = texts;
  }

  @GetMapping(PATH)
  String led(Model model) {
    model.addAttribute("people", calls.led());
    return "leaving/list";
  }

  @GetMapping(ONE)
  String one(@PathVariable String person, Model model) {
    OpenItems open = calls.of(person);
    model.addAttribute("open", open);
    model.addAttribute("recordId", UUID.randomUUID().toString());
    model.addAttribute(
        "colleagues",
        directory.colleaguesWithChildren().stream()
            .filter(one -> !one.id().equals(person))
            .map(one -> Choice.of(one.id(), one.name()))
            .toList());
    model.addAttribute("offerable", open.items().stream().anyMatch(Item::offerable));
    model.addAttribute(
        "names", directory.people(open.items().stream().map(Item::offeredTo).toList()));
    model.addAttribute("trail", List.of(new Crumb(PATH, text("menu.leaving"))));
    return "leaving/person";
  }

  @PostMapping(ONE)
  @FormPage(ONE)
  String handOver(
      @PathVariable String person,
      @RequestParam Map<String, String> form,
      RedirectAttributes redirect) {
    List<HandoverItem> items =
        form.entrySet().stream()
            .filter(field -> field.getKey().startsWith(TO) && !field.getValue().isBlank())
            .map(field -> new HandoverItem(field.getKey().substring(TO.length()), field.getValue()))
            .toList();
    String message = form.getOrDefault("message", "").strip();
    List<Outcome> outcomes =
        calls.handOver(
            new Handover(form.getOrDefault("id", ""), items, message.isEmpty() ? null : message));
    boolean all = outcomes.stream().allMatch(outcome -> outcome.refused() == null);
    redirect.addFlashAttribute(
        "alert",
        new Alert(all ? "success" : "warning", all ? "leaving.offered" : "leaving.some.refused"));
    return "redirect:" + PATH + "/" + person;
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess leavingAccess() {
      return PageAccess.of(PATH + "/**", Role.UNIT_LEADER);
    }

    @Bean
    MenuEntry leavingEntry() {
      return MenuEntry.of("leaving", PATH, 18, "persons", Role.UNIT_LEADER);
    }
  }
}
