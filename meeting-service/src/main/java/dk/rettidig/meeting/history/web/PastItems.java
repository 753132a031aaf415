package dk.rettidig.meeting.history.web;

import dk.rettidig.meeting.agenda.DecisionKind;
import dk.rettidig.meeting.agenda.ItemId;
import dk.rettidig.meeting.agenda.Step;
import dk.rettidig.meeting.agenda.Words;
import dk.rettidig.meeting.basis.BasisKind;
import dk.rettidig.meeting.forum.SeriesId;
import dk.rettidig.meeting.history.PastItem;
import dk.rettidig.meeting.organisation.PersonId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What forums discussed before, to be taken over. */
record PastItems(@NotNull @Size(max = 500) List<@NotNull @Valid One> items) {

  private static final int LONGEST = 4000;
  private static final String ID = "[A-Za-z0-9-]{1,64}";

  /**
   * One matter: either named, or a question without a name.
   *
   * @param met the day of the meeting
   * @param noFollowUp why nothing was to be followed up; absent when there are decisions
   */
  record One(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull @Pattern(regexp = ID) String series,
      @NotNull LocalDate met,
      @Nullable @Valid Named named,
      @Nullable @Size(min = 1, max = LONGEST) String question,
      @Nullable @Size(max = 20) List<@NotNull @Valid Note> notes,
      @Nullable @Size(max = 20) List<@NotNull @Valid Decision> decisions,
      @Nullable @Size(min = 1, max = LONGEST) String noFollowUp) {

    PastItem toPast() {
      return new PastItem(
          new ItemId(id),
          new SeriesId(series),
          met,
          named == null ? null : named.toNamed(),
          question,
          notes == null ? List.of() : notes.stream().map(Note::toNote).toList(),
          decisions == null ? List.of() : decisions.stream().map(Decision::toDecision).toList(),
          noFollowUp);
    }
  }

  /** Whom it was about, and on which ground the forum heard the name then. */
  record Named(
      @NotNull @Pattern(regexp = ID) String concern,
      @NotNull @Pattern(regexp = ID) String child,
      @NotNull @Pattern(regexp = ID) String unit,
      @NotNull BasisKind basis) {

    PastItem.Named toNamed() {
      return new PastItem.Named(concern, child, unit, basis);
    }
  }

  /** What was said at a step. */
  record Note(@NotNull Step step, @NotBlank @Size(max = LONGEST) String text) {

    Words.Note toNote() {
      return new Words.Note(step, text);
    }
  }

  /**
   * What was decided.
   *
   * @param doneAt absent while it is owed still
   */
  record Decision(
      @NotNull @Pattern(regexp = ID) String id,
      @NotNull DecisionKind kind,
      @NotBlank @Size(max = LONGEST) String text,
      @NotNull @Pattern(regexp = ID) String responsible,
      @NotNull LocalDate due,
      @Nullable Instant doneAt) {

    PastItem.PastDecision toDecision() {
      return new PastItem.PastDecision(id, kind, text, new PersonId(responsible), due, doneAt);
    }
  }
}
