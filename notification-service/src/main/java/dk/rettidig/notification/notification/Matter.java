package dk.rettidig.notification.notification;

import dk.rettidig.common.municipality.Municipality;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a notification is about and where it came from: ids and codes.
 *
 * @param child when it is known here
 * @param incident ties the notifications on several children of one incident together
 * @param unit of the professional who sends it; of the child in a call or a letter
 * @param author the professional; absent for citizens
 * @param typedBy the intake officer who wrote down a call or a letter
 * @param addressedTo the acting municipality, as far as it is known here
 * @param cannotKnow what nobody can see from here, as codes
 */
public record Matter(
    @Nullable String child,
    @Nullable String incident,
    @Nullable String unit,
    NotifierKind notifier,
    @Nullable String author,
    Origin origin,
    @Nullable String typedBy,
    Urgency urgency,
    @Nullable Suspicion suspicion,
    @Nullable Source source,
    Municipality addressedTo,
    List<String> cannotKnow,
    Instant startedAt,
    boolean takenOver) {

  /** Copies the list. */
  public Matter {
    cannotKnow = List.copyOf(cannotKnow);
  }

  /**
   * The unit of the professional who notifies; a call or a letter has none: there the unit is where
   * the child goes, whose leader is told nothing.
   */
  @Nullable String authorsUnit() {
    return origin == Origin.SCREEN || (takenOver && author != null) ? unit : null;
  }

  /** Whether somebody of the unit may be suspected: of an unknown person nothing is known. */
  boolean mayConcernTheUnit() {
    return suspicion != null
        && (suspicion.group() == Suspicion.Group.EMPLOYEE
            || suspicion.group() == Suspicion.Group.UNKNOWN);
  }
}
