package dk.rettidig.concern.baton;

import dk.rettidig.concern.organisation.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something in a log that waits for one person.
 *
 * @param whom about which colleague it is; nobody where it is about none
 * @param item about which entry
 * @param due the last day; nothing where it is for now
 */
public record BatonTask(
    Kind kind,
    BatonLog log,
    String childName,
    @Nullable PersonId whom,
    @Nullable ItemId item,
    @Nullable LocalDate due) {

  /** What waits. */
  public enum Kind {
    /** The holder works here no more: the reader acts until somebody has accepted the baton. */
    TAKE_OVER,
    /** The reader acts while the holder is away. */
    STAND_IN,
    /** The baton is held out to the reader. */
    ANSWER_OFFER,
    /** An offer was declined; the baton is still where it was. */
    OFFER_DECLINED,
    /** An offer was not answered in time. */
    OFFER_UNANSWERED,
    /** The baton has passed, and the family does not know yet. */
    TELL_FAMILY,
    /** The family has written something that nobody has answered. */
    FAMILY_WROTE,
    /** It is time to look at it together. */
    EVALUATE,
    /** An action is to be done. */
    ACTION
  }
}
