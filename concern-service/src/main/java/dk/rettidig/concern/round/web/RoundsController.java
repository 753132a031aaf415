package dk.rettidig.concern.round.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.web.Answers;
import dk.rettidig.common.web.ExpectedVersion;
import dk.rettidig.common.web.Required;
import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.GroupId;
import dk.rettidig.concern.organisation.UnitId;
import dk.rettidig.concern.round.FindRoundTasks;
import dk.rettidig.concern.round.FindRounds;
import dk.rettidig.concern.round.PlanRound;
import dk.rettidig.concern.round.ReadRound;
import dk.rettidig.concern.round.Round;
import dk.rettidig.concern.round.RoundId;
import dk.rettidig.concern.round.RoundTask;
import dk.rettidig.concern.round.RunRound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Planning and running the rounds of a unit, and how far they have come. */
@RestController
@RequestMapping("/v1/rounds")
class RoundsController {

  /** A round as a form sends it; without a scale it has the municipality's usual one. */
  record PlanRequest(
      @Required @Nullable String id,
      @Required @Nullable String unit,
      @Required @Nullable LocalDate opens,
      @Required @Nullable LocalDate closes,
      @Nullable String instrument,
      @Nullable String version) {

    PlanRound.Plan toPlan() {
      return new PlanRound.Plan(
          new UnitId(Fields.required("unit", unit)),
          Fields.required("opens", opens),
          Fields.required("closes", closes),
          instrument == null || version == null ? null : Fields.scale(instrument, version));
    }
  }

  /** When and how the parents of the unit were told. */
  record ParentsToldRequest(@Required @Nullable LocalDate on, @Required Round.@Nullable Way way) {}

  /** The reader's rounds, their units by name, and for which of them the reader may plan one. */
  record RoundList(List<RoundView> rounds, List<UnitLine> units) {

    /** A unit; {@code plannable} where the reader may plan a round. */
    record UnitLine(String id, String name, boolean plannable) {}

    static RoundList of(FindRounds.Found found) {
      return new RoundList(
          found.rounds().stream().map(RoundView::of).toList(),
          found.units().stream()
              .map(unit ->
                  new UnitLine(
                      unit.id().value(),
                      unit.description().name(),
                      found.plannable().contains(unit.id())))
              .toList());
    }
  }

  /** A task; {@code group} whose children are to be rated, {@code child} whose parents to tell. */
  record TaskView(
      RoundTask.Kind kind,
      String round,
      @Nullable String group,
      @Nullable String child,
      LocalDate due,
      Instant since) {

    static TaskView of(RoundTask task) {
      GroupId group = task.group();
      ChildId child = task.child();
      return new TaskView(
          task.kind(),
          task.round().value(),
          group == null ? null : group.value(),
          child == null ? null : child.value(),
          task.due(),
          task.since());
    }
  }

  private final PlanRound plan;
  private final FindRounds find;
  private final ReadRound read;
  private final RunRound run;
  private final FindRoundTasks tasks;

  RoundsController(
      PlanRound plan, FindRounds find, ReadRound read, RunRound run, FindRoundTasks tasks) {
    this.plan = plan;
    this.find = find;
    this.read = read;
    this.run = run;
    this.tasks = tasks;
  }

  /** The reader's own tasks in rounds: groups to rate, parents to tell. */
  @GetMapping("/tasks")
  List<TaskView> tasks(Actor.Person actor) {
    return tasks.of(actor).stream().map(TaskView::of).toList();
  }

  /** The rounds of the units where the reader works with children, the latest first. */
  @GetMapping
  RoundList own(Actor.Person actor) {
    return RoundList.of(find.of(actor));
  }

  /** Plans a round of a unit, for who leads it. */
  @PostMapping
  ResponseEntity<RoundView> plan(Actor.Person actor, @RequestBody PlanRequest request) {
    var id = new RoundId(Fields.madeByClient("id", request.id()));
    return Answers.created(
        "/v1/rounds/" + id.value(), plan.plan(actor, id, request.toPlan()), RoundView::of);
  }

  /** A round with how far each group has come and which children miss a joint rating. */
  @GetMapping("/{id}")
  ResponseEntity<CompletionView> read(Actor.Person actor, @PathVariable String id) {
    ReadRound.Shown shown = read.read(actor, new RoundId(id));
    return Answers.ok(shown.stored(), _ -> CompletionView.of(shown));
  }

  /** Notes that the unit's parents were told of the rounds in plain words. */
  @PostMapping("/{id}/parents-told")
  ResponseEntity<RoundView> tell(
      Actor.Person actor,
      @PathVariable String id,
      ExpectedVersion version,
      @RequestBody ParentsToldRequest request) {
    var told =
        new RunRound.Step.TellParents(
            Fields.required("on", request.on()), Fields.required("way", request.way()));
    return step(actor, id, version, told);
  }

  /** Takes ratings from now on. */
  @PostMapping("/{id}/opening")
  ResponseEntity<RoundView> open(
      Actor.Person actor, @PathVariable String id, ExpectedVersion version) {
    return step(actor, id, version, new RunRound.Step.Open());
  }

  /** Reminds those who have not rated. */
  @PostMapping("/{id}/reminder")
  ResponseEntity<RoundView> remind(
      Actor.Person actor, @PathVariable String id, ExpectedVersion version) {
    return step(actor, id, version, new RunRound.Step.Remind());
  }

  /** Takes no more ratings. */
  @PostMapping("/{id}/closure")
  ResponseEntity<RoundView> close(
      Actor.Person actor, @PathVariable String id, ExpectedVersion version) {
    return step(actor, id, version, new RunRound.Step.Close());
  }

  /** Takes ratings again. */
  @PostMapping("/{id}/reopening")
  ResponseEntity<RoundView> reopen(
      Actor.Person actor, @PathVariable String id, ExpectedVersion version) {
    return step(actor, id, version, new RunRound.Step.Reopen());
  }

  private ResponseEntity<RoundView> step(
      Actor.Person actor, String id, ExpectedVersion version, RunRound.Step step) {
    return Answers.changed(
        () -> run.run(actor, new RoundId(id), version.number(), step), RoundView::of);
  }
}
