package dk.rettidig.portal.intake;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.notification.intake.Desk.Queue;
import dk.rettidig.portal.service.notification.intake.Desk.QueueRow;
import dk.rettidig.portal.service.notification.intake.IntakeCalls;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Roster;
import dk.rettidig.portal.service.notification.upkeep.DeliveryCalls;
import dk.rettidig.portal.service.notification.upkeep.DeliveryCalls.Delivery;
import dk.rettidig.portal.time.TimeWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk's queue: what nobody has seen first, then by the time that is left. */
@Controller
class QueuePage {

  /**
   * A notification in the queue with its clocks read.
   *
   * @param weighNow whether the day has come on which what is withheld is weighed again
   */
  record Line(
      QueueRow row,
      String name,
      String unit,
      List<ClockFace> clocks,
      boolean weighNow,
      String style) {}

  private final IntakeCalls calls;
  private final DeliveryCalls deliveries;
  private final ClockFaces faces;
  private final Directory directory;
  private final TimeWords times;

  QueuePage(
      IntakeCalls calls,
      DeliveryCalls deliveries,
      ClockFaces faces,
      Directory directory,
      TimeWords times) {
    this.calls = calls;
    this.deliveries = deliveries;
    this.faces = faces;
    this.directory = directory;
    this.times = times;
  }

  @GetMapping("/intake")
  String queue(Model model) {
    addQueue(model);
    Part<Roster> roster = Part.of(calls::roster);
    model.addAttribute("roster", roster);
    if (roster instanceof Part.Present(Roster found)) {
      model.addAttribute("people", directory.people(List.copyOf(found.onDuty())));
    }
    model.addAttribute("underway", underway());
    return "intake/queue";
  }

  /** The queue alone, when something happened or a minute has gone. */
  @GetMapping("/intake/queue")
  String lines(Model model) {
    addQueue(model);
    return "intake/queue :: queue";
  }

  private void addQueue(Model model) {
    Part<Queue> queue = Part.of(calls::queue);
    model.addAttribute("queue", queue);
    if (queue instanceof Part.Present(Queue(List<QueueRow> rows, int unreadable, long delayed))) {
      model.addAttribute("unreadable", unreadable);
      model.addAttribute("delayed", delayed);
      Names units = rows.isEmpty() ? new Names(Map.of(), "") : directory.units();
      Names children = directory.children(rows.stream().map(QueueRow::child).toList());
      List<Line> lines = rows.stream().map(row -> line(row, units, children)).toList();
      model.addAttribute("unseen", seen(lines, false));
      model.addAttribute("seen", seen(lines, true));
    }
  }

  private static List<Line> seen(List<Line> lines, boolean seen) {
    return lines.stream().filter(line -> (line.row().acknowledgedAt() != null) == seen).toList();
  }

  private Line line(QueueRow row, Names units, Names children) {
    List<ClockFace> clocks = row.clocks().stream().map(faces::face).toList();
    String style =
        clocks.stream()
            .map(ClockFace::tone)
            .filter(tone -> tone != ClockFace.Tone.DONE)
            .max(Comparator.naturalOrder())
            .map(ClockFace.Tone::style)
            .orElse("");
    LocalDate review = row.reviewOn();
    boolean weighNow = review != null && !review.isAfter(times.today());
    if (row.confirmLate() || weighNow) {
      style = ClockFace.Tone.LATE.style();
    }
    String written = row.name();
    return new Line(
        row,
        written == null || written.isBlank() ? children.of(row.child()) : written,
        row.unit() == null ? "" : units.of(row.unit()),
        clocks,
        weighNow,
        style);
  }

  /** How many deliveries wait or were given up; nothing where they cannot be asked. */
  private Map<String, Long> underway() {
    try {
      return Part.of(() -> deliveries.all(null)) instanceof Part.Present(List<Delivery> all)
          ? all.stream().collect(Collectors.groupingBy(Delivery::state, Collectors.counting()))
          : Map.of();
    } catch (ProblemAnswer refused) {
      return Map.of();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    private static final int ORDER = 10;

    @Bean
    PageAccess intakeAccess() {
      return PageAccess.of("/intake/**", Role.INTAKE);
    }

    @Bean
    PageAccess rosterAccess() {
      return PageAccess.of("/roster", Role.INTAKE, Role.ADMIN);
    }

    @Bean
    MenuEntry intakeEntry() {
      return MenuEntry.of("intake", "/intake", ORDER, "assignment", Role.INTAKE);
    }

    @Bean
    MenuEntry rosterEntry() {
      return MenuEntry.of(
          "roster", "/roster", ORDER + 1, "calendar-month", Role.INTAKE, Role.ADMIN);
    }
  }
}
