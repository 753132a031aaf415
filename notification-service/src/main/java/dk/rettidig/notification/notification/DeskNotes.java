package dk.rettidig.notification.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the desk and the leader added; personal, since it says something about the child. */
public record DeskNotes(
    @Nullable Assessment assessment,
    @Nullable Outcome told,
    @Nullable Withholding withheld,
    @Nullable String investigationReason,
    List<Comment> comments) {

  /** Whether the child is in danger now, and why. */
  public record Assessment(boolean acute, String text) {}

  /** What a professional notifier is told: whether something began, and no more. */
  public enum Outcome {
    INVESTIGATION_BEGUN,
    EFFORT_BEGUN,
    NEITHER
  }

  /**
   * What is kept from the parents for now.
   *
   * @param owner who answers for it
   * @param reviewOn the day on which it is weighed again
   */
  public record Withholding(String owner, LocalDate reviewOn, String reason) {}

  /** A leader's comment. */
  public record Comment(String request, String by, Instant at, String text) {}

  /** Copies the list. */
  public DeskNotes {
    comments = List.copyOf(comments);
  }

  static DeskNotes none() {
    return new DeskNotes(null, null, null, null, List.of());
  }

  DeskNotes assessed(Assessment now) {
    return new DeskNotes(now, told, withheld, investigationReason, comments);
  }

  DeskNotes told(Outcome now) {
    return new DeskNotes(assessment, now, withheld, investigationReason, comments);
  }

  DeskNotes withheld(Withholding now) {
    return new DeskNotes(assessment, told, now, investigationReason, comments);
  }

  DeskNotes investigating(@Nullable String reason) {
    return new DeskNotes(assessment, told, withheld, reason, comments);
  }

  DeskNotes commented(Comment one) {
    var more = new ArrayList<>(comments);
    more.add(one);
    return new DeskNotes(assessment, told, withheld, investigationReason, more);
  }
}
