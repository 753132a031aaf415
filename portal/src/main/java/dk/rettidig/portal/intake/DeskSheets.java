package dk.rettidig.portal.intake;

import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.Part;
import dk.rettidig.portal.service.ProblemAnswer;
import dk.rettidig.portal.service.notification.intake.Desk.Comment;
import dk.rettidig.portal.service.notification.intake.Desk.From;
import dk.rettidig.portal.service.notification.intake.Desk.Identity;
import dk.rettidig.portal.service.notification.intake.Desk.LegalClock;
import dk.rettidig.portal.service.notification.intake.Desk.Opened;
import dk.rettidig.portal.service.notification.intake.Desk.Step;
import dk.rettidig.portal.service.notification.intake.Desk.Withheld;
import dk.rettidig.portal.service.notification.intake.IntakeCalls;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Place;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Roster;
import dk.rettidig.portal.service.notification.intake.IntakeCalls.Shift;
import dk.rettidig.portal.service.notification.upkeep.DeliveryCalls;
import dk.rettidig.portal.service.notification.upkeep.DeliveryCalls.Delivery;
import dk.rettidig.portal.time.TimeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of one notification shows. */
@Component
class DeskSheets {

  /** What the life cycle has reached; {@code desk.step.KEY} are the texts. */
  record Reached(String key, @Nullable Step step) {}

  private final IntakeCalls calls;
  private final DeliveryCalls deliveries;
  private final ClockFaces faces;
  private final Directory directory;
  private final MessageSource texts;
  private final TimeWords times;

  DeskSheets(
      IntakeCalls calls,
      DeliveryCalls deliveries,
      ClockFaces faces,
      Directory directory,
      MessageSource texts,
      TimeWords times) {
    this.calls = calls;
    this.deliveries = deliveries;
    this.faces = faces;
    this.directory = directory;
    this.texts = texts;
    this.times = times;
  }

  void fill(Model model, Reader reader, String id) {
    Opened it = calls.open(id);
    List<Reached> steps = steps(it);
    List<String> owners = owners(reader);
    Names people = directory.people(people(it, steps, owners));
    model.addAttribute("it", it);
    model.addAttribute("faces", it.clocks().stream().map(faces::face).toList());
    model.addAttribute("steps", steps);
    model.addAttribute("people", people);
    addChildren(model, it);
    model.addAttribute("units", directory.units());
    model.addAttribute("owners", choices(owners, people));
    model.addAttribute("me", reader.personId());
    model.addAttribute("investigates", clock(it, false));
    model.addAttribute("investigated", clock(it, true));
    model.addAttribute("acutes", acutes());
    model.addAttribute("outcomes", outcomes(it));
    model.addAttribute("deliveries", about(id));
    model.addAttribute("places", places(it));
    model.addAttribute("now", times.field(times.now()));
    model.addAttribute("fresh", UUID.randomUUID().toString());
    model.addAttribute("trail", List.of(new Crumb("/intake", text("menu.intake"))));
  }

  private static List<Reached> steps(Opened it) {
    var steps = it.steps();
    return Stream.of(
            new Reached("opened", steps.opened()),
            new Reached("acknowledged", steps.acknowledged()),
            new Reached("assessed", steps.assessed()),
            new Reached("receipted", steps.receipted()),
            new Reached("fedBack", steps.fedBack()),
            new Reached("forwarded", steps.forwarded()))
        .filter(reached -> reached.step() != null)
        .toList();
  }

  private static List<String> people(Opened it, List<Reached> steps, List<String> owners) {
    From from = it.notifier();
    Withheld withheld = it.withheld();
    List<String> ids = new ArrayList<>(owners);
    steps.stream()
        .flatMap(reached -> Stream.ofNullable(reached.step()))
        .map(Step::by)
        .forEach(ids::add);
    it.forwardings().stream()
        .flatMap(one -> Stream.of(one.by(), one.notedBy(), one.takenBackBy()))
        .filter(Objects::nonNull)
        .forEach(ids::add);
    it.comments().stream().map(Comment::by).forEach(ids::add);
    Stream.ofNullable(from.person()).forEach(ids::add);
    Stream.ofNullable(from.typedBy()).forEach(ids::add);
    it.steps().finders().forEach(ids::add);
    Stream.ofNullable(it.noInvestigation()).map(none -> none.step().by()).forEach(ids::add);
    if (it.suspicion() != null) {
      ids.addAll(it.suspicion().persons());
    }
    if (withheld != null) {
      ids.add(withheld.owner());
      Stream.ofNullable(withheld.ended()).map(Step::by).forEach(ids::add);
    }
    return ids;
  }

  /** Those whose name cannot be asked for now are counted. */
  private void addChildren(Model model, Opened it) {
    List<Identity> known = identities(it);
    List<Identity> siblings =
        known.stream().filter(one -> it.siblings().contains(one.child())).toList();
    model.addAttribute(
        "whom",
        known.stream().filter(one -> one.child().equals(it.child())).findFirst().orElse(null));
    model.addAttribute("siblings", siblings);
    model.addAttribute("unnamed", it.siblings().size() - siblings.size());
  }

  private List<Identity> identities(Opened it) {
    try {
      return it.child() != null
              && Part.of(() -> calls.identities(it.id())) instanceof Part.Present(var known)
          ? known
          : List.of();
    } catch (ProblemAnswer away) {
      return List.of();
    }
  }

  /** Who can answer for what is withheld: the officer, and those on the duty roster. */
  private List<String> owners(Reader reader) {
    Stream<String> planned =
        Part.of(calls::roster) instanceof Part.Present(Roster roster)
            ? roster.shifts().stream().map(Shift::person).flatMap(Stream::ofNullable)
            : Stream.of();
    return Stream.concat(Stream.of(reader.personId()), planned).distinct().toList();
  }

  private static List<Choice> choices(List<String> ids, Names names) {
    return ids.stream().filter(names::knows).map(id -> Choice.of(id, names.of(id))).toList();
  }

  private static boolean clock(Opened it, boolean ended) {
    return it.clocks().stream()
        .filter(clock -> clock.clock().equals("INVESTIGATION_4_MONTHS"))
        .map(LegalClock::endedAt)
        .anyMatch(at -> (at != null) == ended);
  }

  /** Where it can be sent on to, as long as it lies here alone. */
  private List<Choice> places(Opened it) {
    return it.canBeSentOn()
            && Part.of(calls::municipalities) instanceof Part.Present(List<Place> places)
        ? places.stream().map(place -> Choice.of(place.code(), place.name())).toList()
        : List.of();
  }

  private List<Choice> acutes() {
    return List.of(
        new Choice("true", text("desk.acute.true"), text("desk.acute.true.hint")),
        new Choice("false", text("desk.acute.false"), text("desk.acute.false.hint")));
  }

  private List<Choice> outcomes(Opened it) {
    List<String> tellable = it.tellable();
    return tellable == null
        ? List.of()
        : tellable.stream()
            .map(outcome -> Choice.of(outcome, text("desk.outcome." + outcome)))
            .toList();
  }

  private List<Delivery> about(String id) {
    try {
      return Part.of(() -> deliveries.all(id)) instanceof Part.Present(List<Delivery> found)
          ? found
          : List.of();
    } catch (ProblemAnswer refused) {
      return List.of();
    }
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
