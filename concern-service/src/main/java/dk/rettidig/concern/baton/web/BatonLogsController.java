package dk.rettidig.concern.baton.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.baton.BatonLog;
import dk.rettidig.concern.baton.BatonLogId;
import dk.rettidig.concern.baton.BatonTask;
import dk.rettidig.concern.baton.BtiStep;
import dk.rettidig.concern.baton.CloseLog;
import dk.rettidig.concern.baton.FamilyConsent;
import dk.rettidig.concern.baton.FindBatonTasks;
import dk.rettidig.concern.baton.ItemId;
import dk.rettidig.concern.baton.OpenLog;
import dk.rettidig.concern.baton.ReadBatonLog;
import dk.rettidig.concern.baton.WriteLog;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.concern.ConcernId;
import dk.rettidig.concern.form.Fields;
import dk.rettidig.concern.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opening, reading and closing baton logs. */
@RestController
@RequestMapping("/v1/baton-logs")
class BatonLogsController {

  /** A log as a form sends it; its id is the concern's. */
  record OpenRequest(
      @Required @Nullable String concern,
      @Required @Nullable BtiStep step,
      @Nullable ConsentRequest consent,
      @Nullable LocalDate evaluateBy) {

    OpenLog.Opening toOpening() {
      return new OpenLog.Opening(
          Fields.required("step", step), consent == null ? null : consent.toConsent(), evaluateBy);
    }
  }

  /** That the family agrees; {@code oneBecause} why only one holder of custody was asked. */
  record ConsentRequest(
      @Required @Nullable String givenBy,
      @Required @Nullable LocalDate on,
      @Nullable String oneBecause,
      @Nullable String childsView) {

    FamilyConsent toConsent() {
      return new FamilyConsent(
          Fields.text("consent.givenBy", givenBy),
          Fields.required("consent.on", on),
          Fields.optional("consent.oneBecause", oneBecause),
          Fields.optional("consent.childsView", childsView));
    }

    @Override
    public String toString() {
      return "ConsentRequest[…]";
    }
  }

  /** Why it is closed, and what the family says of it or why it says nothing. */
  record CloseRequest(
      @Required @Nullable String reason,
      @Nullable String familyStatement,
      @Nullable String noStatementBecause) {

    @Override
    public String toString() {
      return "CloseRequest[…]";
    }
  }

  /** A task; {@code whom} the colleague that it is about, {@code item} the entry. */
  record TaskView(
      BatonTask.Kind kind,
      String log,
      String child,
      String childName,
      @Nullable String whom,
      @Nullable String item,
      @Nullable LocalDate due) {

    static TaskView of(BatonTask task) {
      PersonId whom = task.whom();
      ItemId item = task.item();
      return new TaskView(
          task.kind(),
          task.log().id().value(),
          task.log().child().value(),
          task.childName(),
          whom == null ? null : whom.value(),
          item == null ? null : item.value(),
          task.due());
    }
  }

  /** That it is saved; nothing that anybody wrote. */
  record Receipt(String id, long version, BatonLog.State state, BtiStep step, String holder) {

    static Receipt of(Stored<BatonLog> stored) {
      BatonLog log = stored.state();
      return new Receipt(
          log.id().value(), stored.version(), log.state(), log.step(), log.holder().value());
    }
  }

  private final OpenLog open;
  private final ReadBatonLog read;
  private final WriteLog write;
  private final CloseLog close;
  private final FindBatonTasks tasks;

  BatonLogsController(
      OpenLog open, ReadBatonLog read, WriteLog write, CloseLog close, FindBatonTasks tasks) {
    this.open = open;
    this.read = read;
    this.write = write;
    this.close = close;
    this.tasks = tasks;
  }

  /** The reader's open logs; with a child that child's, closed ones too. */
  @GetMapping
  List<BatonLogView.BatonLine> own(
      Actor.Person actor, @RequestParam(required = false) @Nullable String child) {
    List<ReadBatonLog.Shown> shown =
        child == null ? read.open(actor) : read.about(actor, new ChildId(child));
    return shown.stream().map(BatonLogView.BatonLine::of).toList();
  }

  /** The reader's own tasks in baton logs. */
  @GetMapping("/tasks")
  List<TaskView> tasks(Actor.Person actor) {
    return tasks.of(actor).stream().map(TaskView::of).toList();
  }

  /** Opens a log on a concern, in the reader's hands. */
  @PostMapping
  ResponseEntity<Receipt> open(Actor.Person actor, @RequestBody OpenRequest request) {
    var concern = new ConcernId(Fields.required("concern", request.concern()));
    return Answers.created(
        "/v1/baton-logs/" + concern.value(),
        open.open(actor, concern, request.toOpening()),
        Receipt::of);
  }

  /** A log. */
  @GetMapping("/{id}")
  ResponseEntity<BatonLogView> read(Actor.Person actor, @PathVariable String id) {
    ReadBatonLog.Shown shown = read.read(actor, new BatonLogId(id));
    return Answers.ok(shown.stored(), _ -> BatonLogView.of(shown));
  }

  /** The family agrees. */
  @PostMapping("/{id}/consent")
  ResponseEntity<Receipt> agree(
      Actor.Person actor, @PathVariable String id, @RequestBody ConsentRequest request) {
    return Answers.ok(write.agree(actor, new BatonLogId(id), request.toConsent()), Receipt::of);
  }

  /** Closes it. */
  @PostMapping("/{id}/closure")
  ResponseEntity<Receipt> close(
      Actor.Person actor, @PathVariable String id, @RequestBody CloseRequest request) {
    return Answers.ok(
        close.close(
            actor,
            new BatonLogId(id),
            Fields.text("reason", request.reason()),
            Fields.optional("familyStatement", request.familyStatement()),
            Fields.optional("noStatementBecause", request.noStatementBecause())),
        Receipt::of);
  }
}
