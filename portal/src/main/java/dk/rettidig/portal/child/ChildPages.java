package dk.rettidig.portal.child;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.Look;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.concern.ChildRecords.ChildPage;
import dk.rettidig.portal.service.concern.HitCalls;
import dk.rettidig.portal.service.concern.HitCalls.Hit;
import java.util.List;
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
  private final Directory directory;
  private final Chronology chronology;
  private final HitCalls hits;
  private final Looks looks;
  private final MessageSource texts;

  ChildPages(
      ChildRecords records,
      Directory directory,
      Chronology chronology,
      HitCalls hits,
      Looks looks,
      MessageSource texts) {
    this.records = records;
    this.directory = directory;
    this.chronology = chronology;
    this.hits = hits;
    this.looks = looks;
    this.texts = texts;
  }

  /** Everything that the reader may see; a service that does not answer is named. */
  @GetMapping("/children/{child}")
  String page(@PathVariable String child, Reader reader, Model model) {
    model.addAttribute("id", child);
    model.addAttribute("child", Part.of(() -> records.page(child)));
    model.addAttribute("chronology", chronology.of(child));
    boolean leads = reader.roles().contains(Role.UNIT_LEADER);
    model.addAttribute("leads", leads);
    model.addAttribute("hits", leads ? worthALook(child) : List.of());
    model.addAttribute("trail", List.of(childrenCrumb()));
    return "child/page";
  }

  /** Who has looked, by name; the services show it to the leader only. */
  @GetMapping("/children/{child}/looks")
  String looks(@PathVariable String child, Model model) {
    Looks.Merged merged = looks.of(child);
    Part<ChildPage> page = Part.of(() -> records.page(child));
    model.addAttribute("id", child);
    model.addAttribute("child", page);
    model.addAttribute("looks", merged);
    model.addAttribute(
        "people", directory.people(merged.rows().stream().map(Look::person).toList()));
    model.addAttribute(
        "trail", List.of(childrenCrumb(), new Crumb("/children/" + child, name(page))));
    return "child/looks";
  }

  /** A service that does not answer is named by the page's other parts. */
  private List<Hit> worthALook(String child) {
    return Share.rows(Share.of("concern", () -> hits.about(child).hits()));
  }

  private String name(Part<ChildPage> page) {
    return page instanceof Part.Present<ChildPage>(var there)
        ? there.child().name()
        : text("child.unnamed");
  }

  private Crumb childrenCrumb() {
    return new Crumb("/children", text("menu.children"));
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
