package dk.rettidig.concern.concern.web;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.concern.concern.FindTasks;
import dk.rettidig.concern.words.ConcernWords;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the reader here. */
@RestController
class TasksController {

  /** A task; the child's name is asked for by its id. */
  record TaskView(String kind, String title, String concern, String child, Instant since) {}

  private final FindTasks find;

  TasksController(FindTasks find) {
    this.find = find;
  }

  /** The reader's own tasks: bases that are asked for, parents to inform. */
  @GetMapping("/v1/tasks")
  List<TaskView> own(Actor.Person actor, Locale language) {
    return find.of(actor).stream()
        .map(task ->
            new TaskView(
                task.kind().name(),
                ConcernWords.WORDS.of("task." + task.kind(), language),
                task.concern().value(),
                task.child().value(),
                task.since()))
        .toList();
  }
}
