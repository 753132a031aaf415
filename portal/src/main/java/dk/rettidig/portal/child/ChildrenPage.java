package dk.rettidig.portal.child;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.concern.ChildRecords.ChildLine;
import dk.rettidig.portal.service.concern.ChildRecords.SearchText;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Mine børn": the children of own groups, without levels; and finding one. */
@Controller
class ChildrenPage {

  private static final String PATH = "/children";

  /** Of a unit with children; the others see a child on a basis, and write nothing about it. */
  private static final Set<Role> WHO_WRITES = Set.of(Role.PROFESSIONAL, Role.UNIT_LEADER);

  private final ChildRecords records;

  ChildrenPage(ChildRecords records) {
    this.records = records;
  }

  @GetMapping(PATH)
  String own(Reader reader, Model model) {
    model.addAttribute("writes", reader.hasAny(WHO_WRITES));
    model.addAttribute("groups", byGroup(records.own()));
    return "child/list";
  }

  /** A search is a form, so that no name stands in an address. */
  @PostMapping("/children/search")
  @FormPage(PATH)
  String search(@RequestParam String text, Reader reader, HttpServletRequest request, Model model) {
    if (text.isBlank()) {
      return "redirect:" + PATH;
    }
    model.addAttribute("groups", byGroup(records.search(new SearchText(text.strip()))));
    model.addAttribute("searched", text.strip());
    model.addAttribute("writes", reader.hasAny(WHO_WRITES));
    request.setAttribute(KeptForm.ATTRIBUTE, KeptForm.of(request));
    return "child/list";
  }

  /** Groups by name in Danish order, children without a group under the empty name. */
  private static SequencedMap<String, List<ChildLine>> byGroup(List<ChildLine> children) {
    var groups = new TreeMap<String, List<ChildLine>>(DanishOrder.ofText());
    for (ChildLine child : children) {
      String group = child.groupName() == null ? "" : child.groupName();
      groups.merge(group, List.of(child), ChildrenPage::together);
    }
    return groups;
  }

  private static List<ChildLine> together(List<ChildLine> some, List<ChildLine> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess childAccess() {
      return PageAccess.of(
          PATH + "/**", Role.PROFESSIONAL, Role.UNIT_LEADER, Role.ADVISER, Role.SPECIALIST);
    }

    @Bean
    MenuEntry childEntry() {
      return MenuEntry.of("children", PATH, 10, "groups", Role.PROFESSIONAL, Role.UNIT_LEADER);
    }
  }
}
