package dk.rettidig.meeting.task.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.DecisionKind;
import dk.rettidig.meeting.agenda.Ground;
import dk.rettidig.meeting.task.CompleteDecision;
import dk.rettidig.meeting.task.SeeTasks;
import dk.rettidig.meeting.task.Task;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Decisions that the reader answers for. */
@RestController
@RequestMapping("/v1")
class TaskController {

  /**
   * A task; once its responsible person is outside the basis, without item, child, concern and
   * text.
   *
   * @param withheld whether that is so
   * @param insteadOf who was responsible and works here no more
   */
  record TaskView(
      String decision,
      @Nullable String item,
      @Nullable String child,
      @Nullable String concern,
      @Nullable String unit,
      DecisionKind kind,
      @Nullable String text,
      LocalDate due,
      boolean overdue,
      @Nullable Instant doneAt,
      boolean dutyIsPersonal,
      boolean withheld,
      @Nullable String insteadOf) {

    static TaskView of(Task task, LocalDate today) {
      Ground ground = task.item().ground();
      Decision decision = task.decision();
      return new TaskView(
          decision.decision(),
          task.shown() ? task.item().id().value() : null,
          task.shown() ? task.item().child() : null,
          task.shown() ? task.item().concern() : null,
          ground == null ? null : ground.unit(),
          decision.kind(),
          task.text().orElse(null),
          decision.due(),
          decision.doneAt() == null && decision.due().isBefore(today),
          decision.doneAt(),
          decision.kind().remindsOfPersonalDuty(),
          !task.shown(),
          task.insteadOf() == null ? null : task.insteadOf().value());
    }
  }

  private final SeeTasks seeTasks;
  private final CompleteDecision completeDecision;
  private final Clock clock;

  TaskController(SeeTasks seeTasks, CompleteDecision completeDecision, Clock clock) {
    this.seeTasks = seeTasks;
    this.completeDecision = completeDecision;
    this.clock = clock;
  }

  /** The decisions of closed items that the reader answers for, overdue ones first. */
  @GetMapping("/tasks")
  ResponseEntity<List<TaskView>> all(Actor actor) {
    return answer(seeTasks.see(actor).stream().map(task -> TaskView.of(task, today())).toList());
  }

  /** Reports a decision as done; the same again changes nothing. */
  @PostMapping("/decisions/{id}/completion")
  ResponseEntity<TaskView> complete(Actor actor, @PathVariable String id) {
    return answer(TaskView.of(completeDecision.complete(actor, id), today()));
  }

  private LocalDate today() {
    return DanishTime.dayOf(clock.instant());
  }

  private static <V> ResponseEntity<V> answer(V view) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
  }
}
