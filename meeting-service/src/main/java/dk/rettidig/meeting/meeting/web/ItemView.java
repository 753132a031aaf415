package dk.rettidig.meeting.meeting.web;

import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.meeting.agenda.Attendance;
import dk.rettidig.meeting.agenda.DecisionKind;
import dk.rettidig.meeting.agenda.Ground;
import dk.rettidig.meeting.agenda.Item;
import dk.rettidig.meeting.agenda.ItemState;
import dk.rettidig.meeting.agenda.Step;
import dk.rettidig.meeting.agenda.Words;
import dk.rettidig.meeting.basis.BasisKind;
import dk.rettidig.meeting.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item with everything on it, for those who may hear it.
 *
 * @param runBy who runs it while it is open: the chair, or another member where the chair may not
 *     hear it
 * @param steps the notes by step
 * @param earlier who was present at the meetings from which it was carried over
 */
record ItemView(
    String id,
    String series,
    String meeting,
    ItemState state,
    boolean anonymous,
    @Nullable String child,
    @Nullable String concern,
    @Nullable String unit,
    @Nullable BasisKind basis,
    @Nullable LocalDate expires,
    List<String> receivers,
    @Nullable String question,
    @Nullable Step step,
    Map<Step, String> steps,
    @Nullable String runBy,
    List<String> present,
    List<EarlierView> earlier,
    List<DecisionView> decisions,
    @Nullable String noFollowUp,
    @Nullable String carriedOver,
    @Nullable Instant endedAt) {

  /** Who was present at an earlier meeting. */
  record EarlierView(String meeting, List<String> present) {

    static EarlierView of(Attendance attendance) {
      return new EarlierView(
          attendance.meeting().value(),
          attendance.present().stream().map(PersonId::value).toList());
    }
  }

  /**
   * A decision with its text.
   *
   * @param dutyIsPersonal whether it must be said beside it that each member's own duty stands
   */
  record DecisionView(
      String id,
      DecisionKind kind,
      String text,
      String responsible,
      LocalDate due,
      @Nullable Instant doneAt,
      boolean dutyIsPersonal) {}

  static ItemView of(Stored<Item> stored, Optional<PersonId> runner) {
    Item item = stored.state();
    Ground ground = item.ground();
    Words words = item.words();
    return new ItemView(
        item.id().value(),
        item.place().series().value(),
        item.place().meeting().value(),
        item.state(),
        ground == null,
        item.child(),
        item.concern(),
        ground == null ? null : ground.unit(),
        ground == null ? null : ground.kind(),
        ground == null ? null : ground.expires(),
        ground == null ? List.of() : ground.receivers(),
        words.question(),
        item.step(),
        notes(words),
        item.state() == ItemState.OPEN ? runner.map(PersonId::value).orElse(null) : null,
        item.present().stream().map(PersonId::value).toList(),
        item.before().map(EarlierView::of).toList(),
        decisions(item),
        words.noFollowUp(),
        words.carriedOver(),
        item.endedAt());
  }

  private static Map<Step, String> notes(Words words) {
    var notes = new EnumMap<Step, String>(Step.class);
    words.notes().forEach(note -> notes.put(note.step(), note.text()));
    return notes;
  }

  private static List<DecisionView> decisions(Item item) {
    return item.decisions().stream()
        .map(d ->
            new DecisionView(
                d.decision(),
                d.kind(),
                item.words().decision(d.decision()).orElse(""),
                d.responsible().value(),
                d.due(),
                d.doneAt(),
                d.kind().remindsOfPersonalDuty()))
        .toList();
  }
}
