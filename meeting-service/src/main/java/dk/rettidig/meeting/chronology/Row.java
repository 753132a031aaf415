package dk.rettidig.meeting.chronology;

import dk.rettidig.meeting.agenda.DecisionKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a forum.
 *
 * @param decision what kind of decision, where it was one
 * @param text what was written; null where nothing was
 */
public record Row(
    Instant at,
    Happening kind,
    @Nullable DecisionKind decision,
    @Nullable String text,
    @Nullable String concern) {

  /** What can happen to a child's concern in a forum. */
  public enum Happening {
    PLACED,
    DECIDED,
    NO_FOLLOW_UP,
    DONE
  }
}
