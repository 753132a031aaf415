package dk.rettidig.portal.absence;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.concern.AbsenceRecords;
import dk.rettidig.portal.service.concern.AbsenceRecords.Draft;
import dk.rettidig.portal.service.concern.AbsenceRecords.Line;
import dk.rettidig.portal.service.concern.AbsenceRecords.Sheet;
import dk.rettidig.portal.service.concern.ChildRecords;
import dk.rettidig.portal.service.concern.ChildRecords.ChildPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of the school's absence meeting, one pupil's absence, and the letter to its parents. */
@Controller
class AbsencePages {

  private static final String PATH = "/absence";

  private final AbsenceRecords records;
  private final ChildRecords children;
  private final MessageSource texts;

  AbsencePages(AbsenceRecords records, ChildRecords children, MessageSource texts) {
    this.records = records;
    this.children = children;
    this.texts = texts;
  }

  /** A school's pupils by group; those without one under the empty name. */
  record School(
      String name,
      LocalDate on,
      boolean holidaysKnown,
      boolean rulesInUse,
      SequencedMap<String, List<Line>> groups) {

    private static School of(Sheet sheet) {
      SequencedMap<String, List<Line>> groups =
          sheet.children().stream()
              .collect(
                  Collectors.groupingBy(
                      line -> line.groupName() == null ? "" : line.groupName(),
                      () -> new TreeMap<>(DanishOrder.ofText()),
                      Collectors.toList()));
      return new School(
          sheet.unitName(), sheet.on(), sheet.holidaysKnown(), sheet.rulesInUse(), groups);
    }
  }

  /** Of each school that the reader leads. */
  @GetMapping(PATH)
  String list(Model model) {
    model.addAttribute("schools", records.sheets().stream().map(School::of).toList());
    return "absence/list";
  }

  /** By month, with what the rules say to this reader. */
  @GetMapping("/children/{child}/absence")
  String child(@PathVariable String child, Model model) {
    model.addAttribute("id", child);
    model.addAttribute("absence", records.of(child));
    name(child, model);
    return "absence/child";
  }

  /**
   * The prepared letter to the parents, to be printed, or copied and changed; where the rule does
   * not ask for it any more the absence is shown.
   *
   * @param quarter its first day
   */
  @GetMapping("/children/{child}/absence/letter/{quarter}")
  String letter(@PathVariable String child, @PathVariable String quarter, Model model) {
    Optional<Draft> letter =
        records.of(child).drafts().stream().filter(draft -> draft.isLetterOf(quarter)).findFirst();
    if (letter.isEmpty()) {
      return "redirect:/children/" + child + PATH;
    }
    model.addAttribute("letter", letter.get().text());
    name(child, model, new Crumb("/children/" + child + PATH, text("absence.title")));
    return "absence/letter";
  }

  /** Puts the child's name into the model, and the way to this page by the child's own. */
  private void name(String child, Model model, Crumb... between) {
    String name =
        Part.of(() -> children.page(child)) instanceof Part.Present<ChildPage>(var page)
            ? page.child().name()
            : text("child.unnamed");
    Stream<Crumb> above =
        Stream.of(
            new Crumb("/children", text("menu.children")), new Crumb("/children/" + child, name));
    model.addAttribute("name", name);
    model.addAttribute("trail", Stream.concat(above, Stream.of(between)).toList());
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    private static final int ORDER = 15;

    @Bean
    PageAccess absenceAccess() {
      return PageAccess.of(PATH, Role.UNIT_LEADER);
    }

    @Bean
    MenuEntry absenceEntry() {
      return MenuEntry.of("absence", PATH, ORDER, "calendar-month", Role.UNIT_LEADER);
    }
  }
}
