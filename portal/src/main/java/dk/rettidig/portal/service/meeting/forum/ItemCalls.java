package dk.rettidig.portal.service.meeting.forum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** One item, run by its chair or who stands in; every change names the version that was seen. */
@HttpExchange("/v1/items/{id}")
public interface ItemCalls {

  /**
   * An item with everything on it.
   *
   * @param receivers the roles that its basis names
   * @param steps the notes by step
   * @param runBy who runs it while it is open: the chair, or who stands in
   */
  record Item(
      String id,
      String series,
      String meeting,
      String state,
      boolean anonymous,
      @Nullable String child,
      @Nullable String unit,
      @Nullable String basis,
      @Nullable LocalDate expires,
      List<String> receivers,
      @Nullable String question,
      @Nullable String step,
      Map<String, String> steps,
      @Nullable String runBy,
      List<String> present,
      List<Decided> decisions,
      @Nullable String noFollowUp,
      @Nullable String carriedOver,
      @Nullable Instant endedAt) {}

  /** A decision that was taken. */
  record Decided(
      String id,
      String kind,
      String text,
      String responsible,
      LocalDate due,
      @Nullable Instant doneAt,
      boolean dutyIsPersonal) {}

  /** What was said at a step. */
  record Note(String note) {}

  /** Who is in the room for this item. */
  record Presence(List<String> present) {}

  /** A decision with its one responsible person and its one date. */
  record Decision(
      String id, String kind, String text, @Nullable String responsible, @Nullable LocalDate due) {}

  /** Why nothing is to be followed up; null when there are decisions. */
  record Closure(@Nullable String noFollowUp) {}

  /** Why it waits for the next meeting. */
  record Postponement(@Nullable String reason) {}

  /** The item; its version stands in {@code ETag}. */
  @GetExchange
  ResponseEntity<Item> read(@PathVariable String id);

  /** Notes what was said at a step. */
  @PutExchange("/steps/{step}")
  void note(
      @PathVariable String id,
      @PathVariable String step,
      @RequestHeader("If-Match") String version,
      @RequestBody Note note);

  /** Records who is in the room. */
  @PutExchange("/presence")
  void attend(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestBody Presence presence);

  /** Decides. */
  @PostExchange("/decisions")
  void decide(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestBody Decision decision);

  /** Takes a decision back that was written down wrongly. */
  @PostExchange("/decisions/{decision}/removal")
  void undecide(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @PathVariable String decision);

  /** Closes the item. */
  @PostExchange("/closure")
  void close(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestBody Closure closure);

  /** Takes the item to the next meeting. */
  @PostExchange("/carry-over")
  void carryOver(
      @PathVariable String id,
      @RequestHeader("If-Match") String version,
      @RequestBody Postponement postponement);
}
