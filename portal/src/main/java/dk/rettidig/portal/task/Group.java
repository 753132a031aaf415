package dk.rettidig.portal.task;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How pressing a task is, the most pressing first; {@code task.group.NAME} in the bundles is its
 * heading.
 */
public enum Group {
  /** A notification that is written and reaches nobody before it is sent (invariant 1). */
  UNSENT,
  /** Its last day has passed. */
  OVERDUE,
  /** All others. */
  NEXT;

  /** Groups without tasks are absent; in a group the earliest stands first. */
  static Map<Group, List<Task>> of(List<Task> tasks, LocalDate today) {
    return tasks.stream()
        .sorted(Task.ORDER)
        .collect(
            Collectors.groupingBy(
                task -> of(task, today), () -> new EnumMap<>(Group.class), Collectors.toList()));
  }

  private static Group of(Task task, LocalDate today) {
    if (task.kind().equals(Task.UNSENT_NOTIFICATION)) {
      return UNSENT;
    }
    return task.due() != null && task.due().isBefore(today) ? OVERDUE : NEXT;
  }
}
