package dk.rettidig.portal.task;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.portal.service.concern.BatonCalls;
import dk.rettidig.portal.service.concern.ConcernRecords;
import dk.rettidig.portal.service.concern.HitCalls;
import dk.rettidig.portal.service.concern.RoundCalls;
import dk.rettidig.portal.service.meeting.MeetingTasks;
import dk.rettidig.portal.service.notification.AskedEscalations;
import dk.rettidig.portal.service.notification.OwnNotifications;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the reader.
 *
 * @param kind {@code task.kind.KIND} says in the bundles what kind of task it is; see {@link
 *     #words}
 * @param what in own words of whoever gave it
 * @param due the last day, where there is one
 * @param since when it began to wait
 * @param version of what is to be taken on
 * @param unit where it comes from, for what was raised
 * @param attention how much of it a level asks for, as a code
 * @param about what was raised, or why it came to the reader, as a code; {@code task.about.CODE}
 *     says it
 * @param notification whose deadline was missed, for what was raised
 * @param decided what kind of decision it is, as a code, where nothing more may be told
 */
record Task(
    String kind,
    String id,
    @Nullable String child,
    @Nullable String what,
    @Nullable LocalDate due,
    @Nullable Instant since,
    long version,
    @Nullable String unit,
    @Nullable String attention,
    @Nullable String about,
    @Nullable String notification,
    @Nullable String decided) {

  static final String UNSENT_NOTIFICATION = "UNSENT_NOTIFICATION";

  /** What has words of its own; a municipality's routes may be set going by more than this. */
  private static final Set<String> SAID =
      Set.of(
          "CONCERN",
          "ASSESSMENT_24H",
          "RECEIPT_6_HVERDAGE",
          "INVESTIGATION_4_MONTHS",
          "DUTY_UNMANNED",
          "RESPONSIBLE_LEFT");

  private Task(
      String kind,
      String id,
      @Nullable String child,
      @Nullable String what,
      @Nullable LocalDate due,
      @Nullable Instant since) {
    this(kind, id, child, what, due, since, 0, null, null, null, null, null);
  }

  /** With a date first, the earliest on top; then what has waited longest. */
  static final Comparator<Task> ORDER =
      Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Task::since, Comparator.nullsLast(Comparator.naturalOrder()));

  static Task of(ConcernRecords.Task task) {
    return new Task(task.kind(), task.concern(), task.child(), null, null, task.since());
  }

  /** A group to rate, or a child's parents to tell; its id is the way to the page. */
  static Task of(RoundCalls.Task task) {
    String group = "?group=" + (task.group() == null ? "" : task.group());
    String page =
        task.child() == null ? "/group" + group : "/together" + group + "#child-" + task.child();
    return new Task(
        task.kind(),
        "/rounds/" + task.round() + page,
        task.child(),
        null,
        task.due(),
        task.since());
  }

  /** Something in a baton log; its id is the way to the page. */
  static Task of(BatonCalls.Task task) {
    return new Task(
        "BATON_" + task.kind(),
        "/logs/" + task.log(),
        task.child(),
        task.childName(),
        task.due(),
        null);
  }

  /** What is worth a look; its id is the way to it, its words are those of the rule. */
  static Task of(HitCalls.Hit hit) {
    return new Task("WORTH_A_LOOK", "/hits#hit-" + hit.id(), hit.child(), hit.title(), null, null);
  }

  static Task of(MeetingTasks.Decision task) {
    return new Task(
        task.withheld() ? "DECISION_WITHHELD" : "DECISION",
        task.decision(),
        task.withheld() ? null : task.child(),
        task.withheld() ? null : task.text(),
        task.due(),
        null,
        0,
        task.withheld() ? task.unit() : null,
        null,
        task.insteadOf() == null ? null : "RESPONSIBLE_LEFT",
        null,
        task.withheld() ? task.kind() : null);
  }

  /** A notification that was written and is not sent. */
  static Task of(OwnNotifications.Line draft) {
    return new Task(
        UNSENT_NOTIFICATION, draft.id(), draft.child(), null, null, draft.steps().startedAt());
  }

  static Task of(AskedEscalations.Escalation raised) {
    Instant due = raised.due();
    return new Task(
        "ESCALATION",
        raised.id(),
        null,
        null,
        due == null ? null : DanishTime.dayOf(due),
        raised.waitingSince(),
        raised.version(),
        raised.unit(),
        raised.attention(),
        raised.about(),
        raised.notification(),
        null);
  }

  /** Whether it waits in a baton log, whose child is named by the log itself. */
  public boolean inLog() {
    return kind.startsWith("BATON_");
  }

  /** The key of the words that say what kind of task it is. */
  public String words() {
    return about != null && SAID.contains(about) ? "task.about." + about : "task.kind." + kind;
  }
}
