package dk.rettidig.meeting.history;

import dk.rettidig.meeting.agenda.Decision;
import dk.rettidig.meeting.agenda.DecisionKind;
import dk.rettidig.meeting.agenda.Ground;
import dk.rettidig.meeting.agenda.ItemId;
import dk.rettidig.meeting.agenda.LooksLikeCpr;
import dk.rettidig.meeting.agenda.Words;
import dk.rettidig.meeting.basis.BasisId;
import dk.rettidig.meeting.basis.BasisKind;
import dk.rettidig.meeting.forum.SeriesId;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A matter that a forum discussed to an end elsewhere: by name, or as a question without one.
 *
 * @param met the day of the meeting
 * @param named whom it was about; null for a question
 * @param question null for what was discussed by name
 * @param noFollowUp why nothing was to be followed up; null when there are decisions
 */
public record PastItem(
    ItemId id,
    SeriesId series,
    LocalDate met,
    @Nullable Named named,
    @Nullable String question,
    List<Words.Note> notes,
    List<PastDecision> decisions,
    @Nullable String noFollowUp) {

  /** Whom it was about, of which concern, and on which ground the forum heard the name then. */
  public record Named(String concern, String child, String unit, BasisKind basis) {}

  /**
   * What was decided.
   *
   * @param doneAt null while the responsible person owes it still
   */
  public record PastDecision(
      String id,
      DecisionKind kind,
      String text,
      PersonId responsible,
      LocalDate due,
      @Nullable Instant doneAt) {}

  /**
   * Copies the lists.
   *
   * @throws ImpossiblePast when it is neither named nor a question, or both
   */
  public PastItem {
    notes = List.copyOf(notes);
    decisions = List.copyOf(decisions);
    if ((named == null) == (question == null)) {
      throw new ImpossiblePast("question");
    }
  }

  /** The ground that it had then; it names no receivers, so nobody hears the name by it now. */
  @Nullable Ground ground() {
    return named == null
        ? null
        : new Ground(
            named.concern(),
            named.child(),
            named.unit(),
            new BasisId(id.value()),
            named.basis(),
            List.of(),
            met);
  }

  List<Decision> made() {
    return decisions.stream()
        .map(one -> new Decision(one.id(), one.kind(), one.responsible(), one.due(), one.doneAt()))
        .toList();
  }

  Words words() {
    return new Words(
        question,
        notes,
        decisions.stream().map(one -> new Words.DecisionText(one.id(), one.text())).toList(),
        null,
        null);
  }

  /**
   * What was discussed without a name must not lead back to one.
   *
   * @throws LooksLikeCpr when a text holds what looks like a CPR number
   */
  void refuseCpr() {
    LooksLikeCpr.refuseIn(question, "question");
    LooksLikeCpr.refuseIn(noFollowUp, "noFollowUp");
    notes.forEach(note -> LooksLikeCpr.refuseIn(note.text(), "notes"));
    decisions.forEach(decision -> LooksLikeCpr.refuseIn(decision.text(), "decisions"));
  }
}
