package dk.rettidig.portal.forum;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.meeting.forum.ForumCalls;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Agenda;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.FollowUp;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Question;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Row;
import dk.rettidig.portal.time.TimeWords;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The agenda of a meeting: what is overdue, then the named items, then the anonymous ones. */
@Controller
class AgendaPage {

  private final ForumCalls calls;
  private final Directory directory;
  private final TimeWords times;
  private final MessageSource texts;

  AgendaPage(ForumCalls calls, Directory directory, TimeWords times, MessageSource texts) {
    this.calls = calls;
    this.directory = directory;
    this.times = times;
    this.texts = texts;
  }

  @GetMapping("/forum/meetings/{meeting}")
  String agenda(Reader reader, Model model, Locale language, @PathVariable String meeting) {
    Agenda agenda = calls.agenda(meeting);
    model.addAttribute("agenda", agenda);
    model.addAttribute("named", agenda.items().stream().filter(row -> !row.anonymous()).toList());
    model.addAttribute("anonymous", agenda.items().stream().filter(Row::anonymous).toList());
    model.addAttribute(
        "begin",
        agenda.items().stream().filter(row -> reader.personId().equals(row.runBy())).findFirst());
    model.addAttribute(
        "minutes", agenda.items().stream().filter(AgendaPage::isOpen).mapToInt(Row::minutes).sum());
    model.addAttribute("children", directory.children(children(agenda)));
    model.addAttribute("people", directory.people(people(agenda)));
    model.addAttribute("units", directory.units());
    model.addAttribute(
        "mayLead",
        !agenda.leads().equals(reader.personId())
            && !agenda.meeting().date().isBefore(times.today())
            && agenda.items().stream().anyMatch(AgendaPage::isOpen));
    model.addAttribute("fresh", UUID.randomUUID().toString());
    model.addAttribute(
        "trail", List.of(new Crumb("/forum", texts.getMessage("menu.forum", null, language))));
    return "forum/agenda";
  }

  @PostMapping("/forum/meetings/{meeting}/items")
  @FormPage("/forum/meetings/{meeting}")
  String ask(
      @PathVariable String meeting,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String question,
      RedirectAttributes redirect) {
    calls.ask(meeting, new Question(id, question));
    Alert.done(redirect, "forum.question.added");
    return "redirect:/forum/meetings/" + meeting;
  }

  @PostMapping("/forum/meetings/{meeting}/lead")
  @FormPage("/forum/meetings/{meeting}")
  String lead(@PathVariable String meeting, RedirectAttributes redirect) {
    calls.lead(meeting);
    Alert.done(redirect, "forum.lead.done");
    return "redirect:/forum/meetings/" + meeting;
  }

  private static boolean isOpen(Row row) {
    return row.state().equals("OPEN");
  }

  private static List<String> children(Agenda agenda) {
    return Stream.concat(
            agenda.items().stream().flatMap(row -> Stream.ofNullable(row.child())),
            agenda.followUps().stream().flatMap(row -> Stream.ofNullable(row.child())))
        .toList();
  }

  private static List<String> people(Agenda agenda) {
    return Stream.of(
            Stream.of(agenda.chair()),
            Stream.of(agenda.leads()),
            agenda.members().stream(),
            agenda.followUps().stream().map(FollowUp::responsible),
            agenda.items().stream().flatMap(row -> Stream.ofNullable(row.runBy())),
            agenda.items().stream()
                .flatMap(row -> Stream.ofNullable(row.leaves()).flatMap(List::stream)))
        .flatMap(ids -> ids)
        .toList();
  }
}
