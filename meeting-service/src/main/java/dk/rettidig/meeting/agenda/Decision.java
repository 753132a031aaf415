package dk.rettidig.meeting.agenda;

import dk.rettidig.meeting.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision with exactly one responsible person and one date (invariant 3); its text stands in the
 * item's {@link Words}.
 *
 * @param decision its id, made by the client
 * @param doneAt null until the responsible person has done it
 */
public record Decision(
    String decision,
    DecisionKind kind,
    PersonId responsible,
    LocalDate due,
    @Nullable Instant doneAt) {

  Decision done(Instant at) {
    return new Decision(decision, kind, responsible, due, at);
  }
}
