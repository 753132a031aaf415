package dk.rettidig.concern.leaving;

import dk.rettidig.concern.child.Child;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something open that is in somebody's hands.
 *
 * @param id of the record that holds it
 * @param due the next day that counts; nothing where there is none
 * @param offeredTo to whom it is held out already
 */
public record OpenItem(
    Kind kind,
    String id,
    Child child,
    UnitId unit,
    Instant since,
    @Nullable LocalDate due,
    @Nullable PersonId offeredTo) {

  /** What it is, and so what becomes of it when the person leaves. */
  public enum Kind {
    /** Held by the person; passes when the receiver has accepted it. */
    BATON,
    /** An action in a log; the holder gives it to another. */
    ACTION,
    /** A concern that the person wrote; its unit's leader has it too. */
    CONCERN,
    /** Parents whom the person was to tell; falls to the leader. */
    TELL_PARENTS
  }
}
