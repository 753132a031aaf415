package dk.rettidig.launcher.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a forum made of a concern in the two years before.
 *
 * @param met the day of the meeting
 * @param basis why it heard the name
 * @param noFollowUp why nothing was decided; null when something was
 */
record PastDiscussion(
    String id,
    PastConcern concern,
    LocalDate met,
    String basis,
    List<Decided> decisions,
    @Nullable String noFollowUp) {

  /**
   * What was decided; the author of the concern is responsible.
   *
   * @param doneAt null while it is owed still
   */
  record Decided(String id, String kind, String text, LocalDate due, @Nullable Instant doneAt) {}

  PastDiscussion {
    decisions = List.copyOf(decisions);
  }
}
