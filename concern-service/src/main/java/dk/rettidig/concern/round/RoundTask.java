package dk.rettidig.concern.round;

import dk.rettidig.concern.child.ChildId;
import dk.rettidig.concern.organisation.GroupId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in a round that waits for one person.
 *
 * @param group whose children are to be rated, or in which the child is; nothing without a group
 * @param child whose parents are to be told; nothing where a group is to be rated
 * @param due the last day
 */
public record RoundTask(
    Kind kind,
    RoundId round,
    @Nullable GroupId group,
    @Nullable ChildId child,
    LocalDate due,
    Instant since) {

  /** What waits. */
  public enum Kind {
    /** Children of a group are not rated yet. */
    RATE,
    /** The parents do not know of a changed position yet. */
    TELL_PARENTS
  }
}
