package dk.rettidig.meeting.meeting.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.meeting.agenda.Hearing;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemId;
import dk.rettidig.meeting.agenda.ReadItems;
import dk.rettidig.meeting.agenda.Step;
import dk.rettidig.meeting.meeting.CloseItem;
import dk.rettidig.meeting.meeting.Decide;
import dk.rettidig.meeting.meeting.Postpone;
import dk.rettidig.meeting.meeting.RecordPresence;
import dk.rettidig.meeting.meeting.WriteStep;
import dk.rettidig.meeting.organisation.PersonId;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Running an item through its four steps. */
@RestController
@RequestMapping("/v1/items/{id}")
class ItemController {

  private final ReadItems readItems;
  private final Hearing hearing;
  private final WriteStep writeStep;
  private final RecordPresence recordPresence;
  private final Decide decide;
  private final CloseItem closeItem;
  private final Postpone postpone;

  ItemController(
      ReadItems readItems,
      Hearing hearing,
      WriteStep writeStep,
      RecordPresence recordPresence,
      Decide decide,
      CloseItem closeItem,
      Postpone postpone) {
    this.readItems = readItems;
    this.hearing = hearing;
    this.writeStep = writeStep;
    this.recordPresence = recordPresence;
    this.decide = decide;
    this.closeItem = closeItem;
    this.postpone = postpone;
  }

  /** An item with its steps, presence and decisions. */
  @GetMapping
  ResponseEntity<ItemView> read(Actor actor, @PathVariable String id) {
    return Answers.ok(readItems.read(actor, new ItemId(id)), views(actor));
  }

  /** Writes the note of a step; the steps come in their order, and back at any time. */
  @PutMapping("/steps/{step}")
  ResponseEntity<ItemView> note(
      Actor actor,
      ExpectedVersion version,
      @PathVariable String id,
      @PathVariable Step step,
      @Valid @RequestBody ItemRequests.Note request) {
    return Answers.changed(
        () -> writeStep.write(actor, new ItemId(id), version.number(), step, request.note()),
        views(actor));
  }

  /** Says who is present; nobody outside the basis. */
  @PutMapping("/presence")
  ResponseEntity<ItemView> attend(
      Actor actor,
      ExpectedVersion version,
      @PathVariable String id,
      @Valid @RequestBody ItemRequests.Presence request) {
    var present = request.present().stream().map(PersonId::new).distinct().toList();
    return Answers.changed(
        () -> recordPresence.record(actor, new ItemId(id), version.number(), present),
        views(actor));
  }

  /** Writes down a decision with one responsible person and one date. */
  @PostMapping("/decisions")
  ResponseEntity<ItemView> decide(
      Actor actor,
      ExpectedVersion version,
      @PathVariable String id,
      @Valid @RequestBody ItemRequests.Decision request) {
    return Answers.changed(
        () -> decide.decide(actor, new ItemId(id), version.number(), request.toResolution()),
        views(actor));
  }

  /** Takes back a decision that was written down wrongly, as long as the item is open. */
  @PostMapping("/decisions/{decision}/removal")
  ResponseEntity<ItemView> undecide(
      Actor actor,
      ExpectedVersion version,
      @PathVariable String id,
      @PathVariable String decision) {
    return Answers.changed(
        () -> decide.undecide(actor, new ItemId(id), version.number(), decision), views(actor));
  }

  /** Closes an item with its decisions, or with the reason for no follow-up. */
  @PostMapping("/closure")
  ResponseEntity<ItemView> close(
      Actor actor,
      ExpectedVersion version,
      @PathVariable String id,
      @Valid @RequestBody ItemRequests.Closure request) {
    return Answers.changed(
        () -> closeItem.close(actor, new ItemId(id), version.number(), request.reason()),
        views(actor));
  }

  /** Carries an item over to the next meeting with room. */
  @PostMapping("/carry-over")
  ResponseEntity<ItemView> postpone(
      Actor actor,
      ExpectedVersion version,
      @PathVariable String id,
      @Valid @RequestBody ItemRequests.Postponement request) {
    return Answers.changed(
        () -> postpone.postpone(actor, new ItemId(id), version.number(), request.given()),
        views(actor));
  }

  private Function<Stored<Item>, ItemView> views(Actor actor) {
    return stored -> ItemView.of(stored, hearing.runner(actor.municipality(), stored.state()));
  }
}
