package dk.rettidig.launcher.browser;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.concern.SampleNotes;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One page of each kind that the walls of the portal must carry. */
@Controller
class SamplePages {

  private final SampleNotes notes;

  SamplePages(SampleNotes notes) {
    this.notes = notes;
  }

  @GetMapping("/sample")
  String form(Model model) {
    model.addAttribute("count", Part.of(notes::count));
    model.addAttribute(
        "options",
        List.of(new Choice("yes", "Ja", "De har selv spurgt"), Choice.of("no", "Nej, ikke endnu")));
    return "sample";
  }

  /** The same form, sent by htmx. */
  @GetMapping("/sample/quick")
  String quick(Model model) {
    model.addAttribute("quick", true);
    return form(model);
  }

  @PostMapping("/sample/notes")
  @FormPage("/sample")
  String take(@RequestParam Map<String, String> form, RedirectAttributes redirect) {
    notes.take(Map.of("note", form.getOrDefault("note", "")));
    Alert.done(redirect, "sample.saved");
    return "redirect:/sample";
  }

  @GetMapping("/sample/whole")
  String whole(Model model) {
    notes.count();
    return form(model);
  }

  /** Needs the service for the page of its form too. */
  @PostMapping("/sample/whole")
  String takeWhole(@RequestParam Map<String, String> form) {
    notes.take(Map.of("note", form.getOrDefault("note", "")));
    return "redirect:/sample";
  }

  /** Breaks while it is drawn, because the model is not filled. */
  @GetMapping("/sample/broken")
  String broken() {
    return "sample";
  }

  @PostMapping("/sample/broken")
  String takeBroken(@RequestParam Map<String, String> form) {
    return takeWhole(form);
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess sampleAccess() {
      return PageAccess.of("/sample/**", Role.PROFESSIONAL);
    }

    @Bean
    MenuEntry sampleEntry() {
      return MenuEntry.of("sample", "/sample", 10, "edit", Role.PROFESSIONAL);
    }
  }
}
