package dk.rettidig.portal.child;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.concern.ChildRecords.Ids;
import dk.rettidig.portal.service.concern.ChildRecords.Look;
import dk.rettidig.portal.service.concern.Organisation;
import dk.rettidig.portal.service.concern.Organisation.Colleague;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A child's page, and for the leader who has looked at it. */
@Controller
class ChildPages {

  private final ChildRecords records;
  private final Organisation organisation;
  private final Chronology chronology;
  private final MessageSource texts;

  ChildPages(
      ChildRecords records, Organisation organisation, Chronology chronology, MessageSource texts) {
    this.records = records;
    this.organisation = organisation;
    this.chronology = chronology;
    this.texts = texts;
  }

  /** Everything that the reader may see; a service that does not answer is named. */
  @GetMapping("/children/{child}")
  String page(@PathVariable String child, Reader reader, Model model) {
    model.addAttribute("id", child);
    model.addAttribute("child", Part.of(() -> records.page(child)));
    model.addAttribute("chronology", chronology.of(child));
    model.addAttribute("leads", reader.roles().contains(Role.UNIT_LEADER));
    model.addAttribute("trail", List.of(childrenCrumb()));
    return "child/page";
  }

  /** Who has looked, by name; the service shows it to the leader only. */
  @GetMapping("/children/{child}/looks")
  String looks(@PathVariable String child, Model model) {
    List<Look> looks = records.looks(child);
    String name = records.page(child).child().name();
    model.addAttribute("id", child);
    model.addAttribute("name", name);
    model.addAttribute("looks", looks);
    model.addAttribute("people", names(looks));
    model.addAttribute("trail", List.of(childrenCrumb(), new Crumb("/children/" + child, name)));
    return "child/looks";
  }

  private Map<String, String> names(List<Look> looks) {
    List<String> ids = looks.stream().map(Look::person).distinct().toList();
    return Share.rows(Share.of("concern", () -> organisation.names(new Ids(ids)))).stream()
        .collect(Collectors.toMap(Colleague::id, Colleague::name));
  }

  private Crumb childrenCrumb() {
    String text = texts.getMessage("menu.children", null, LocaleContextHolder.getLocale());
    return new Crumb("/children", text);
  }
}
