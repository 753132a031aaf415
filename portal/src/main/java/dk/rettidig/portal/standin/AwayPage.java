package dk.rettidig.portal.standin;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.page.Alert;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.FormPage;
import dk.rettidig.portal.page.MenuEntry;
import dk.rettidig.portal.page.PageAccess;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.concern.StaffAbsenceCalls;
import dk.rettidig.portal.service.concern.StaffAbsenceCalls.Absence;
import dk.rettidig.portal.service.concern.StaffAbsenceCalls.Report;
import dk.rettidig.portal.service.concern.StaffAbsenceCalls.StandIn;
import dk.rettidig.portal.time.TimeWords;
import dk.rettidig.portal.time.TypedTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Being away: said in a few taps in the morning, and somebody acts at once. */
@Controller
class AwayPage {

  private static final String PATH = "/away";

  /** Everybody who can be the one who acts today: managers too, where nobody of a unit can. */
  private static final Set<Role> ACTING =
      EnumSet.of(Role.PROFESSIONAL, Role.UNIT_LEADER, Role.ADVISER, Role.SPECIALIST, Role.MANAGER);

  private final StaffAbsenceCalls calls;
  private final Directory directory;
  private final TimeWords times;

  AwayPage(StaffAbsenceCalls calls, Directory directory, TimeWords times) {
    this.calls = calls;
    this.directory = directory;
    this.times = times;
  }

  @GetMapping(PATH)
  String page(Reader reader, Model model) {
    List<Absence> absences = calls.own();
    model.addAttribute("absences", absences);
    model.addAttribute("today", times.today());
    model.addAttribute("me", reader.personId());
    model.addAttribute("leads", reader.roles().contains(Role.UNIT_LEADER));
    model.addAttribute("colleagues", colleagues());
    model.addAttribute("recordId", UUID.randomUUID().toString());
    model.addAttribute(
        "people",
        directory.people(
            absences.stream()
                .flatMap(
                    one -> Stream.concat(Stream.of(one.person()), Stream.ofNullable(one.standIn())))
                .toList()));
    return "standin/away";
  }

  @PostMapping(PATH)
  String report(
      @RequestParam String id,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String standIn,
      RedirectAttributes redirect) {
    calls.report(
        new Report(
            id,
            filled(person),
            TypedTime.day("from", from),
            TypedTime.day("to", to),
            filled(standIn)));
    Alert.done(redirect, "away.saved");
    return "redirect:" + PATH;
  }

  @PostMapping(PATH + "/{absence}/stand-in")
  @FormPage(PATH)
  String appoint(
      @PathVariable String absence,
      @RequestParam(defaultValue = "") String standIn,
      @RequestParam long version,
      RedirectAttributes redirect) {
    calls.appoint(absence, "\"" + version + "\"", new StandIn(filled(standIn)));
    Alert.done(redirect, "away.standin.saved");
    return "redirect:" + PATH;
  }

  @PostMapping(PATH + "/{absence}/return")
  @FormPage(PATH)
  String back(
      @PathVariable String absence, @RequestParam long version, RedirectAttributes redirect) {
    calls.back(absence, "\"" + version + "\"");
    Alert.done(redirect, "away.back.saved");
    return "redirect:" + PATH;
  }

  private List<Choice> colleagues() {
    return directory.colleaguesWithChildren().stream()
        .map(one -> Choice.of(one.id(), one.name()))
        .toList();
  }

  private static @Nullable String filled(String text) {
    return text.isBlank() ? null : text.strip();
  }

  @Configuration(proxyBeanMethods = false)
  static class Place {

    @Bean
    PageAccess awayAccess() {
      return new PageAccess(PATH + "/**", ACTING);
    }

    @Bean
    MenuEntry awayEntry() {
      return new MenuEntry("away", PATH, 17, "calendar-month", ACTING);
    }
  }
}
