package dk.rettidig.meeting.task;

import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.organisation.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decision that waits for its responsible person, with the item that it was made on.
 *
 * @param shown whether that person may still know whom it is about and what was written; without,
 *     only unit, kind and date are told
 * @param insteadOf who was responsible and works here no more; null for the reader's own
 */
public record Task(Item item, Decision decision, boolean shown, @Nullable PersonId insteadOf) {

  /** What was decided; nothing once it is not shown any more. */
  public Optional<String> text() {
    return shown ? item.words().decision(decision.decision()) : Optional.empty();
  }
}
