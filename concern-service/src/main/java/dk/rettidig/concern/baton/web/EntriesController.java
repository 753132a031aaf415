package dk.rettidig.concern.baton.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.baton.Action;
import dk.rettidig.concern.baton.BatonLog;
import dk.rettidig.concern.baton.BatonLogId;
import dk.rettidig.concern.baton.BtiStep;
import dk.rettidig.concern.baton.DroppedWithoutReason;
import dk.rettidig.concern.baton.Evaluation;
import dk.rettidig.concern.baton.Goal;
import dk.rettidig.concern.baton.ItemId;
import dk.rettidig.concern.baton.MapEntry;
import dk.rettidig.concern.baton.MapPart;
import dk.rettidig.concern.baton.OneResponsible;
import dk.rettidig.concern.baton.Responsible;
import dk.rettidig.concern.baton.WriteLog;
import dk.rettidig.concern.baton.web.BatonLogsController.Receipt;
import dk.rettidig.concern.form.Fields;
import dk.rettidig.concern.form.Incomplete;
import dk.rettidig.concern.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What stands in a baton log. */
@RestController
@RequestMapping("/v1/baton-logs/{id}")
class EntriesController {

  /** A goal in the family's own words; {@code danger} the worry that it answers. */
  record GoalRequest(
      @Required @Nullable String id,
      @Required @Nullable String words,
      @Required @Nullable String indicator,
      @Required @Nullable LocalDate by,
      @Nullable String danger) {

    @Override
    public String toString() {
      return "GoalRequest[…]";
    }
  }

  /** An action; either a colleague or somebody of the family is responsible. */
  record ActionRequest(
      @Required @Nullable String id,
      @Required @Nullable String what,
      @Nullable String goal,
      @Nullable String responsible,
      @Nullable String ofTheFamily,
      @Required @Nullable LocalDate due) {

    @Override
    public String toString() {
      return "ActionRequest[…]";
    }
  }

  /** What became of an action; a reason where it was dropped. */
  record EndingRequest(@Required @Nullable Boolean done, @Nullable String note) {

    @Override
    public String toString() {
      return "EndingRequest[…]";
    }
  }

  /** Who does an action from now on. */
  record GiveRequest(
      @Nullable String responsible,
      @Nullable String ofTheFamily,
      @Required @Nullable LocalDate due) {}

  /** Something on the map; a safety goal names the worry that it is paired with. */
  record MapRequest(
      @Required @Nullable String id,
      @Required @Nullable MapPart part,
      @Required @Nullable String words,
      @Nullable String danger) {

    @Override
    public String toString() {
      return "MapRequest[…]";
    }
  }

  /** What was seen together; {@code step} is the one that the form showed. */
  record EvaluationRequest(
      @Required @Nullable String id,
      @Required @Nullable BtiStep step,
      @Required @Nullable LocalDate on,
      @Required @Nullable List<MarkRequest> marks,
      @Nullable String words,
      @Required Evaluation.@Nullable Outcome outcome,
      @Nullable LocalDate next) {

    @Override
    public String toString() {
      return "EvaluationRequest[…]";
    }
  }

  /** One person's number, 0 to 10, with the reason. */
  record MarkRequest(
      @Required @Nullable String who,
      @Nullable String goal,
      @Required @Nullable Integer value,
      @Required @Nullable String reason) {

    Evaluation.Mark toMark(int place) {
      String field = "marks[" + place + "].";
      int number = Fields.required(field + "value", value);
      if (number < Evaluation.LOWEST || number > Evaluation.HIGHEST) {
        throw Incomplete.impossible(field + "value");
      }
      return new Evaluation.Mark(
          Fields.text(field + "who", who),
          item(goal),
          number,
          Fields.text(field + "reason", reason));
    }

    @Override
    public String toString() {
      return "MarkRequest[…]";
    }
  }

  private final WriteLog write;

  EntriesController(WriteLog write) {
    this.write = write;
  }

  /** One more goal. */
  @PostMapping("/goals")
  ResponseEntity<Receipt> goal(
      Actor.Person actor, @PathVariable String id, @RequestBody GoalRequest request) {
    ItemId item = madeByClient(request.id());
    String words = Fields.text("words", request.words());
    String indicator = Fields.text("indicator", request.indicator());
    LocalDate by = Fields.required("by", request.by());
    ItemId danger = item(request.danger());
    return written(
        write.write(
            actor,
            new BatonLogId(id),
            (writer, at) -> new Goal(item, words, indicator, by, danger, writer, at)));
  }

  /** One more action. */
  @PostMapping("/actions")
  ResponseEntity<Receipt> action(
      Actor.Person actor, @PathVariable String id, @RequestBody ActionRequest request) {
    ItemId item = madeByClient(request.id());
    String what = Fields.text("what", request.what());
    ItemId goal = item(request.goal());
    Responsible who = responsible(request.responsible(), request.ofTheFamily());
    LocalDate due = Fields.required("due", request.due());
    return written(
        write.write(
            actor,
            new BatonLogId(id),
            (writer, at) -> new Action(item, what, goal, who, due, writer, at, null)));
  }

  /** An action is done or dropped. */
  @PostMapping("/actions/{action}/ending")
  ResponseEntity<Receipt> end(
      Actor.Person actor,
      @PathVariable String id,
      @PathVariable String action,
      @RequestBody EndingRequest request) {
    boolean done = Fields.required("done", request.done());
    String note = Fields.optional("note", request.note());
    if (!done && note == null) {
      throw new DroppedWithoutReason();
    }
    return written(write.end(actor, new BatonLogId(id), new ItemId(action), done, note));
  }

  /** An action gets another responsible or another date. */
  @PostMapping("/actions/{action}/responsible")
  ResponseEntity<Receipt> give(
      Actor.Person actor,
      @PathVariable String id,
      @PathVariable String action,
      @RequestBody GiveRequest request) {
    return written(
        write.giveAction(
            actor,
            new BatonLogId(id),
            new ItemId(action),
            responsible(request.responsible(), request.ofTheFamily()),
            Fields.required("due", request.due())));
  }

  /** One more thing on the map. */
  @PostMapping("/map")
  ResponseEntity<Receipt> map(
      Actor.Person actor, @PathVariable String id, @RequestBody MapRequest request) {
    ItemId item = madeByClient(request.id());
    MapPart part = Fields.required("part", request.part());
    String words = Fields.text("words", request.words());
    ItemId danger = item(request.danger());
    return written(
        write.write(
            actor,
            new BatonLogId(id),
            (writer, at) -> new MapEntry(item, part, words, danger, writer, at)));
  }

  /** What was seen together; the step changes with it. */
  @PostMapping("/evaluations")
  ResponseEntity<Receipt> evaluate(
      Actor.Person actor, @PathVariable String id, @RequestBody EvaluationRequest request) {
    ItemId item = madeByClient(request.id());
    LocalDate on = Fields.required("on", request.on());
    List<Evaluation.Mark> marks = marks(Fields.required("marks", request.marks()));
    String words = Fields.optional("words", request.words());
    Evaluation.Outcome outcome = Fields.required("outcome", request.outcome());
    return written(
        write.evaluate(
            actor,
            new BatonLogId(id),
            Fields.required("step", request.step()),
            (writer, at) ->
                new Evaluation(item, on, marks, words, outcome, request.next(), writer, at)));
  }

  private static List<Evaluation.Mark> marks(List<MarkRequest> requests) {
    if (requests.isEmpty()) {
      throw Incomplete.missing("marks");
    }
    return IntStream.range(0, requests.size())
        .mapToObj(place -> requests.get(place).toMark(place))
        .toList();
  }

  /** Exactly one of the two (invariant 3). */
  private static Responsible responsible(@Nullable String colleague, @Nullable String family) {
    String person = Fields.optional("responsible", colleague);
    String who = Fields.optional("ofTheFamily", family);
    if ((person == null) == (who == null)) {
      throw new OneResponsible();
    }
    return person == null
        ? new Responsible.OfTheFamily(Fields.text("ofTheFamily", who))
        : new Responsible.Colleague(new PersonId(person));
  }

  private static ItemId madeByClient(@Nullable String id) {
    return new ItemId(Fields.madeByClient("id", id));
  }

  private static @Nullable ItemId item(@Nullable String id) {
    return id == null || id.isBlank() ? null : new ItemId(id);
  }

  private static ResponseEntity<Receipt> written(Stored<BatonLog> stored) {
    return Answers.ok(stored, Receipt::of);
  }
}
