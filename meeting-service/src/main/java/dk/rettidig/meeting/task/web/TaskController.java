package dk.rettidig.meeting.task.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.meeting.agenda.DecisionKind;
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

  record TaskView(
      String decision,
      String item,
      @Nullable String child,
      @Nullable String concern,
      DecisionKind kind,
      String text,
      LocalDate due,
      boolean overdue,
      @Nullable Instant doneAt,
      boolean dutyIsPersonal) {

    static TaskView of(Task task, LocalDate today) {
      return new TaskView(
          task.decision().decision(),
          task.item().id().value(),
          task.item().child(),
          task.item().concern(),
          task.decision().kind(),
          task.text(),
          task.decision().due(),
          task.decision().doneAt() == null && task.decision().due().isBefore(today),
          task.decision().doneAt(),
          task.decision().kind().remindsOfPersonalDuty());
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

  /** The reader's own decisions of closed items, overdue ones first. */
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
