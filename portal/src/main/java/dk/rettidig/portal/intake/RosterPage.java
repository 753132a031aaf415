package dk.rettidig.portal.intake;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.notification.intake.IntakeCalls;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Plan;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Roster;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Shift;
import dk.rettidig.portal.time.TimeWords;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The duty roster: an hour without a named person is refused when planned. */
@Controller
class RosterPage {

  private static final int ROWS = 7;

  private final IntakeCalls calls;
  private final Directory directory;
  private final TimeWords times;

  RosterPage(IntakeCalls calls, Directory directory, TimeWords times) {
    this.calls = calls;
    this.directory = directory;
    this.times = times;
  }

  @GetMapping("/roster")
  String roster(Reader reader, Model model) {
    Roster roster = calls.roster();
    List<String> known =
        Stream.of(
                Stream.of(reader.personId()),
                roster.onDuty().stream(),
                roster.shifts().stream().map(Shift::person).flatMap(Stream::ofNullable))
            .flatMap(ids -> ids)
            .distinct()
            .toList();
    Names people = directory.people(known);
    model.addAttribute("roster", roster);
    model.addAttribute("people", people);
    model.addAttribute(
        "staff",
        directory.colleagues().stream()
            .filter(colleague -> colleague.roles().contains(Role.INTAKE.name()))
            .map(colleague -> Choice.of(colleague.id(), colleague.name()))
            .toList());
    model.addAttribute("rows", IntStream.range(0, ROWS).boxed().toList());
    model.addAttribute("planFrom", times.field(planFrom(roster)));
    return "intake/roster";
  }

  @PostMapping("/roster")
  String plan(@RequestParam Map<String, String> fields, RedirectAttributes redirect) {
    List<Shift> shifts =
        IntStream.range(0, ROWS)
            .mapToObj(row -> shift(fields, row))
            .filter(Objects::nonNull)
            .toList();
    calls.plan(
        "\"" + fields.getOrDefault("version", "") + "\"",
        new Plan(moment(fields, "from"), moment(fields, "to"), shifts));
    Alert.done(redirect, "roster.saved");
    return "redirect:/roster";
  }

  /** A plan usually goes on where the one there is ends. */
  private Instant planFrom(Roster roster) {
    return roster.shifts().stream()
        .map(Shift::to)
        .flatMap(Stream::ofNullable)
        .max(Instant::compareTo)
        .filter(end -> !times.isPast(end))
        .orElse(times.now());
  }

  private static @Nullable Shift shift(Map<String, String> fields, int row) {
    String person = fields.getOrDefault("person" + row, "");
    return person.isBlank()
        ? null
        : new Shift(person, moment(fields, "from" + row), moment(fields, "to" + row));
  }

  /** Null for what cannot be read, so that the service says which field is missing. */
  private static @Nullable Instant moment(Map<String, String> fields, String name) {
    try {
      return TimeWords.instant(LocalDateTime.parse(fields.getOrDefault(name, "")));
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }
}
