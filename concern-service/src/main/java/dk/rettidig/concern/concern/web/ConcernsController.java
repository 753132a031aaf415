package dk.rettidig.concern.concern.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.concern.CloseConcern;
import dk.rettidig.concern.concern.Concern;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.concern.EditConcern;
import dk.rettidig.concern.concern.InformParents;
import dk.rettidig.concern.concern.Invalid;
import dk.rettidig.concern.concern.RaiseConcern;
import dk.rettidig.concern.concern.ReadConcern;
import dk.rettidig.concern.freetext.FreeText;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recording, reading, changing and closing concerns. */
@RestController
@RequestMapping("/v1/concerns")
class ConcernsController {

  /** Why it is closed. */
  record Closing(@Required @Nullable String reason) {

    @Override
    public String toString() {
      return "Closing[…]";
    }
  }

  /** When the parents were told, and what they say. */
  record Informed(@Required @Nullable LocalDate on, @Nullable String view) {

    @Override
    public String toString() {
      return "Informed[…]";
    }
  }

  private final RaiseConcern raise;
  private final ReadConcern read;
  private final EditConcern edit;
  private final InformParents inform;
  private final CloseConcern close;

  ConcernsController(
      RaiseConcern raise,
      ReadConcern read,
      EditConcern edit,
      InformParents inform,
      CloseConcern close) {
    this.raise = raise;
    this.read = read;
    this.edit = edit;
    this.inform = inform;
    this.close = close;
  }

  /**
   * Records a concern. It answers a receipt, not the concern: recording waits for no log, and a
   * log-only user may.
   */
  @PostMapping
  ResponseEntity<Receipt> raise(
      Actor.Person actor, @Required({"id", "child"}) @RequestBody ConcernRequest request) {
    Stored<Concern> stored =
        raise.raise(
            actor,
            new ConcernId(request.requiredId()),
            new ChildId(request.requiredChild()),
            request.toDraft());
    return Answers.created("/v1/concerns/" + stored.state().id().value(), stored, Receipt::of);
  }

  /** A concern with its bases and its history. */
  @GetMapping("/{id}")
  ResponseEntity<ConcernView> read(Actor.Person actor, @PathVariable String id) {
    ReadConcern.Shown shown = read.read(actor, new ConcernId(id));
    return Answers.ok(shown.stored(), _ -> ConcernView.of(shown));
  }

  /**
   * Changes an own concern within 24 hours. It answers a receipt; a conflict shows the concern as
   * it is now, after the look is logged.
   */
  @PutMapping("/{id}")
  ResponseEntity<Receipt> edit(
      Actor.Person actor,
      @PathVariable String id,
      ExpectedVersion version,
      @RequestBody ConcernRequest request) {
    return receipt(
        actor, id, () -> edit.edit(actor, new ConcernId(id), version.number(), request.toDraft()));
  }

  /** Notes when the parents were told and what they say, as long as the concern is open. */
  @PostMapping("/{id}/parents-informed")
  ResponseEntity<Receipt> inform(
      Actor.Person actor,
      @PathVariable String id,
      ExpectedVersion version,
      @RequestBody Informed informed) {
    LocalDate on = informed.on();
    if (on == null) {
      throw Invalid.missing("on");
    }
    String view = ConcernRequest.optional("view", informed.view());
    return receipt(
        actor, id, () -> inform.inform(actor, new ConcernId(id), version.number(), on, view));
  }

  /** Closes a concern with a reason. */
  @PostMapping("/{id}/closure")
  ResponseEntity<Receipt> close(
      Actor.Person actor,
      @PathVariable String id,
      ExpectedVersion version,
      @RequestBody Closing closing) {
    if (closing.reason() == null) {
      throw Invalid.missing("reason");
    }
    String reason = FreeText.within("reason", closing.reason());
    return receipt(
        actor, id, () -> close.close(actor, new ConcernId(id), version.number(), reason));
  }

  private ResponseEntity<Receipt> receipt(
      Actor.Person actor, String id, Supplier<Stored<Concern>> change) {
    try {
      return Answers.ok(change.get(), Receipt::of);
    } catch (dk.rettidig.common.store.VersionConflict conflict) {
      ReadConcern.Shown shown = read.read(actor, new ConcernId(id));
      throw conflict.<Concern>showing(_ -> ConcernView.of(shown));
    }
  }
}
