package dk.rettidig.meeting.meeting;

import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.DecisionKind;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.LocalDate;

/** A decision as whoever runs the item writes it: exactly one responsible person and one date. */
public record Resolution(
    String id, DecisionKind kind, String text, PersonId responsible, LocalDate due) {

  Decision toDecision() {
    return new Decision(id, kind, responsible, due, null);
  }

  /** Whether the item holds this very decision already. */
  boolean standsIn(Item item) {
    return item.decisions().contains(toDecision())
        && item.words().decision(id).filter(text::equals).isPresent();
  }
}
