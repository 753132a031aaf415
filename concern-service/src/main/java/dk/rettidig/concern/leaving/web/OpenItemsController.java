package dk.rettidig.concern.leaving.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.leaving.OpenItem;
import dk.rettidig.concern.leaving.ReadOpenItems;
import dk.rettidig.concern.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What somebody has open here, to be handed over. */
@RestController
class OpenItemsController {

  /** A person by name; {@code active} while the account is, {@code open} how much is open. */
  record PersonLine(String id, String name, boolean active, int open) {

    static PersonLine of(ReadOpenItems.Found found) {
      return new PersonLine(
          found.person().id().value(),
          found.person().card().name(),
          found.person().active(),
          found.items().size());
    }
  }

  /** Something open; {@code id} of the record that holds it. */
  record ItemView(
      OpenItem.Kind kind,
      String id,
      String child,
      String childName,
      String unit,
      Instant since,
      @Nullable LocalDate due,
      @Nullable String offeredTo) {

    static ItemView of(OpenItem item) {
      PersonId offeredTo = item.offeredTo();
      return new ItemView(
          item.kind(),
          item.id(),
          item.child().id().value(),
          item.child().particulars().name(),
          item.unit().value(),
          item.since(),
          item.due(),
          offeredTo == null ? null : offeredTo.value());
    }
  }

  /** Everything of one person. */
  record OpenItems(PersonLine person, List<ItemView> items) {}

  private final ReadOpenItems read;

  OpenItemsController(ReadOpenItems read) {
    this.read = read;
  }

  /** The people of the units that the reader leads who have something open. */
  @GetMapping("/v1/open-items")
  List<PersonLine> led(Actor.Person actor) {
    return read.led(actor).stream().map(PersonLine::of).toList();
  }

  /** What one person has open, for that person and the leaders of the person's units. */
  @GetMapping("/v1/open-items/{person}")
  OpenItems of(Actor.Person actor, @PathVariable String person) {
    ReadOpenItems.Found found = read.of(actor, new PersonId(person));
    return new OpenItems(PersonLine.of(found), found.items().stream().map(ItemView::of).toList());
  }
}
