package dk.rettidig.portal.service.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What somebody leaves open, and handing it over. */
@HttpExchange("/v1")
public interface LeavingCalls {

  /** A person by name; {@code active} while the account is. */
  record PersonLine(String id, String name, boolean active, int open) {}

  /**
   * Something open; {@code kind} is {@code BATON}, {@code ACTION}, {@code CONCERN} or {@code
   * TELL_PARENTS}.
   */
  record Item(
      String kind,
      String id,
      String child,
      String childName,
      Instant since,
      @Nullable LocalDate due,
      @Nullable String offeredTo) {

    /** Whether it can be offered to somebody now. */
    public boolean offerable() {
      return kind.equals("BATON") && offeredTo == null;
    }
  }

  /** Everything of one person. */
  record OpenItems(PersonLine person, List<Item> items) {}

  /** Which batons go to whom. */
  record Handover(String id, List<HandoverItem> items, @Nullable String message) {}

  /** One baton and who is asked. */
  record HandoverItem(String log, String to) {}

  /** What became of one. */
  record Outcome(String log, @Nullable String refused) {}

  /** The people of the units that the reader leads who have something open. */
  @GetExchange("/open-items")
  List<PersonLine> led();

  /** What one person has open. */
  @GetExchange("/open-items/{person}")
  OpenItems of(@PathVariable String person);

  /** Offers each baton to whom it is meant for. */
  @PostExchange("/handovers")
  List<Outcome> handOver(@RequestBody Handover handover);
}
