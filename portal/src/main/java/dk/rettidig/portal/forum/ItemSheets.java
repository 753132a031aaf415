package dk.rettidig.portal.forum;

import dk.rettidig.common.text.DanishOrder;
import dk.rettidig.portal.directory.Directory;
import dk.rettidig.portal.directory.Names;
import dk.rettidig.portal.page.Choice;
import dk.rettidig.portal.page.Crumb;
import dk.rettidig.portal.reader.Reader;
import dk.rettidig.portal.service.concern.directory.DirectoryCalls.UnitStaff;
import dk.rettidig.portal.service.meeting.forum.ForumCalls;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Agenda;
import dk.rettidig.portal.service.meeting.forum.ForumCalls.Row;
import dk.rettidig.portal.service.meeting.forum.ItemCalls;
import dk.rettidig.portal.service.meeting.forum.ItemCalls.Decided;
import dk.rettidig.portal.service.meeting.forum.ItemCalls.Item;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers what the page of one item shows: the item, its agenda, and the names on both. */
@Component
class ItemSheets {

  private final ItemCalls items;
  private final ForumCalls forums;
  private final Directory directory;
  private final MessageSource texts;

  ItemSheets(ItemCalls items, ForumCalls forums, Directory directory, MessageSource texts) {
    this.items = items;
    this.forums = forums;
    this.directory = directory;
    this.texts = texts;
  }

  void fill(Model model, Reader reader, String id, @Nullable Step wanted) {
    ResponseEntity<Item> answer = items.read(id);
    Item item = Objects.requireNonNull(answer.getBody());
    Agenda agenda = forums.agenda(item.meeting());
    Names people = directory.people(people(item, agenda));
    boolean runs = reader.personId().equals(item.runBy()) && item.state().equals("OPEN");
    model.addAttribute("item", item);
    model.addAttribute("version", answer.getHeaders().getFirst(HttpHeaders.ETAG));
    model.addAttribute("agenda", agenda);
    model.addAttribute("runs", runs);
    model.addAttribute("standsIn", runs && !agenda.leads().equals(reader.personId()));
    model.addAttribute("steps", Step.values());
    model.addAttribute("reached", reached(item));
    model.addAttribute("now", now(item, wanted));
    model.addAttribute("minutes", minutes(agenda, id));
    model.addAttribute("following", following(agenda, id));
    model.addAttribute("people", people);
    model.addAttribute("room", hearing(agenda, id));
    model.addAttribute("responsible", responsible(item, agenda));
    model.addAttribute("kinds", kinds());
    model.addAttribute("children", directory.children(Stream.ofNullable(item.child()).toList()));
    model.addAttribute("units", directory.units());
    model.addAttribute("fresh", UUID.randomUUID().toString());
    model.addAttribute(
        "trail",
        List.of(
            new Crumb("/forum", text("menu.forum")),
            new Crumb("/forum/meetings/" + item.meeting(), agenda.name())));
  }

  /** The step up to which notes may be written now: the one after the last that has one. */
  private static Step reached(Item item) {
    String step = item.step();
    return step == null ? Step.PRESENT : Step.valueOf(step).next().orElse(Step.DECIDE);
  }

  private static Step now(Item item, @Nullable Step wanted) {
    Step reached = reached(item);
    return wanted != null && wanted.number() <= reached.number() ? wanted : reached;
  }

  private static int minutes(Agenda agenda, String item) {
    return agenda.items().stream()
        .filter(row -> row.id().equals(item))
        .mapToInt(Row::minutes)
        .findFirst()
        .orElse(0);
  }

  private static Optional<Row> following(Agenda agenda, String item) {
    return agenda.items().stream()
        .filter(row -> row.state().equals("OPEN") && !row.id().equals(item))
        .findFirst();
  }

  private static List<String> room(Agenda agenda) {
    return Stream.concat(Stream.of(agenda.chair()), agenda.members().stream()).distinct().toList();
  }

  /** Those of the forum who stay for the item, as far as the reader is told. */
  private static List<String> hearing(Agenda agenda, String item) {
    List<String> leaves =
        agenda.items().stream()
            .filter(row -> row.id().equals(item))
            .flatMap(row -> Stream.ofNullable(row.leaves()).flatMap(List::stream))
            .toList();
    return room(agenda).stream().filter(person -> !leaves.contains(person)).toList();
  }

  private static List<String> people(Item item, Agenda agenda) {
    return Stream.of(
            room(agenda).stream(),
            item.present().stream(),
            item.decisions().stream().map(Decided::responsible))
        .flatMap(ids -> ids)
        .toList();
  }

  /** Who can be responsible: those of the forum, and those who work with the child in its unit. */
  private List<Choice> responsible(Item item, Agenda agenda) {
    String unit = item.unit();
    List<String> ids =
        Stream.concat(unit == null ? Stream.of() : staff(unit), hearing(agenda, item.id()).stream())
            .distinct()
            .toList();
    Names names = directory.people(ids);
    return ids.stream()
        .filter(names::knows)
        .map(id -> Choice.of(id, names.of(id)))
        .sorted(DanishOrder.by(Choice::label))
        .toList();
  }

  private Stream<String> staff(String unit) {
    UnitStaff staff = directory.staff(unit);
    return Stream.of(staff.leaders(), staff.professionals()).flatMap(List::stream);
  }

  private List<Choice> kinds() {
    return Arrays.stream(DecisionKind.values())
        .map(kind -> Choice.of(kind.name(), text("forum.kind." + kind)))
        .toList();
  }

  private String text(String key) {
    return texts.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
