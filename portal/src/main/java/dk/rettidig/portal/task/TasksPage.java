package dk.rettidig.portal.task;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.Share;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.HitCalls;
import dk.rettidig.portal.service.concern.RoundCalls;
import dk.rettidig.portal.service.meeting.MeetingTasks;
import dk.rettidig.portal.service.notification.AskedEscalations;
import dk.rettidig.portal.service.notification.OwnNotifications;
import dk.rettidig.portal.time.TimeWords;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Mine opgaver": what waits in all three services as one list, the most pressing first. */
@Controller
class TasksPage {

  private static final String PATH = "/tasks";

  private final ConcernRecords concerns;
  private final RoundCalls rounds;
  private final BatonCalls logs;
  private final HitCalls hits;
  private final MeetingTasks meetings;
  private final OwnNotifications notifications;
  private final AskedEscalations escalations;
  private final Directory directory;
  private final TimeWords times;

  TasksPage(
      ConcernRecords concerns,
      RoundCalls rounds,
      BatonCalls logs,
      HitCalls hits,
      MeetingTasks meetings,
      OwnNotifications notifications,
      AskedEscalations escalations,
      Directory directory,
      TimeWords times) {
    this.concerns = concerns;
    this.rounds = rounds;
    this.logs = logs;
    this.hits = hits;
    this.meetings = meetings;
    this.notifications = notifications;
    this.escalations = escalations;
    this.directory = directory;
    this.times = times;
  }

  @GetMapping(PATH)
  String tasks(Reader reader, Model model) {
    List<Part<List<Task>>> parts =
        List.of(
            Share.of("concern", () -> concerns.tasks().stream().map(Task::of).toList()),
            Share.of("concern", () -> rounds.tasks().stream().map(Task::of).toList()),
            Share.of("concern", () -> logs.tasks().stream().map(Task::of).toList()),
            Share.of("concern", () -> worthALook(reader)),
            Share.of("meeting", () -> meetings.own().stream().map(Task::of).toList()),
            Share.of("notification", this::unsent),
            Share.of("notification", this::raised));
    List<Task> tasks = parts.stream().flatMap(part -> Share.rows(part).stream()).toList();
    model.addAttribute("groups", Group.of(tasks, times.today()));
    model.addAttribute("names", directory.children(tasks.stream().map(Task::child).toList()));
    if (tasks.stream().anyMatch(task -> task.unit() != null)) {
      model.addAttribute("units", directory.units());
    }
    model.addAttribute("isAtDesk", reader.roles().contains(Role.INTAKE));
    model.addAttribute("missing", Share.missing(parts));
    return "task/list";
  }

  @PostMapping("/tasks/decisions/{id}/completion")
  @FormPage(PATH)
  String complete(@PathVariable String id, RedirectAttributes redirect) {
    meetings.complete(id);
    Alert.done(redirect, "task.completed");
    return "redirect:" + PATH;
  }

  @PostMapping("/tasks/escalations/{id}/acknowledgement")
  @FormPage(PATH)
  String acknowledge(
      @PathVariable String id, @RequestParam long version, RedirectAttributes redirect) {
    escalations.acknowledge(id, "\"" + version + "\"");
    Alert.done(redirect, "task.acknowledged");
    return "redirect:" + PATH;
  }

  /** For who leads a unit. */
  private List<Task> worthALook(Reader reader) {
    return reader.roles().contains(Role.UNIT_LEADER)
        ? hits.own().hits().stream().map(Task::of).toList()
        : List.of();
  }

  private List<Task> unsent() {
    return notifications.all().stream()
        .filter(line -> line.mine() && line.isDraft())
        .map(Task::of)
        .toList();
  }

  private List<Task> raised() {
    return escalations.waiting().stream()
        .filter(one -> one.acknowledgedAt() == null)
        .map(Task::of)
        .toList();
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess taskAccess() {
      return new PageAccess(PATH + "/**", Role.WITH_DUTY);
    }

    @Bean
    MenuEntry taskEntry() {
      return new MenuEntry("tasks", PATH, 16, "checklist", Role.WITH_DUTY);
    }
  }
}
