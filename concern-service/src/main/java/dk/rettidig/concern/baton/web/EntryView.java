package dk.rettidig.concern.baton.web;

import dk.rettidig.concern.baton.Action;
import dk.rettidig.concern.baton.Entry;
import dk.rettidig.concern.baton.Evaluation;
import dk.rettidig.concern.baton.FamilyWords;
import dk.rettidig.concern.baton.Goal;
import dk.rettidig.concern.baton.ItemId;
import dk.rettidig.concern.baton.MapEntry;
import dk.rettidig.concern.baton.MapPart;
import dk.rettidig.concern.baton.Responsible;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a log; what does not belong to its kind is absent. {@code about} is the goal, the
 * worry or the entry that it is about.
 */
record EntryView(
    Kind kind,
    String id,
    String writer,
    boolean family,
    Instant at,
    @Nullable String words,
    @Nullable String about,
    @Nullable LocalDate day,
    @Nullable GoalPart goal,
    @Nullable ActionPart action,
    @Nullable EvaluationPart evaluation,
    @Nullable MapEntryPart map,
    @Nullable FamilyPart wordsOfTheFamily) {

  /** What it is. */
  enum Kind {
    GOAL,
    ACTION,
    EVALUATION,
    MAP,
    FAMILY
  }

  /** By what everybody will see the goal. */
  record GoalPart(String indicator) {}

  /** Who does it, a colleague or somebody of the family, and what became of it. */
  record ActionPart(
      @Nullable String responsible,
      @Nullable String ofTheFamily,
      @Nullable Boolean done,
      @Nullable String note,
      @Nullable Instant endedAt) {

    static ActionPart of(Action action) {
      Action.Ending ending = action.ending();
      return new ActionPart(
          action.responsible() instanceof Responsible.Colleague(var person) ? person.value() : null,
          action.responsible() instanceof Responsible.OfTheFamily(var who) ? who : null,
          ending == null ? null : ending.done(),
          ending == null ? null : ending.note(),
          ending == null ? null : ending.at());
    }
  }

  /** What was seen together. */
  record EvaluationPart(
      List<MarkPart> marks, Evaluation.Outcome outcome, @Nullable LocalDate next) {}

  /** One person's number, 0 to 10, with the reason. */
  record MarkPart(String who, @Nullable String goal, int value, String reason) {

    MarkPart within(Set<String> shown) {
      return goal == null || shown.contains(goal) ? this : new MarkPart(who, null, value, reason);
    }
  }

  /** Where on the map it stands. */
  record MapEntryPart(MapPart part, MapPart.Column column) {}

  /** What the family wrote. */
  record FamilyPart(FamilyWords.Kind kind, @Nullable Integer number) {}

  static EntryView of(Entry entry) {
    return switch (entry) {
      case Goal goal ->
          view(entry, Kind.GOAL, goal.words(), goal.danger(), goal.by())
              .with(new GoalPart(goal.indicator()));
      case Action action ->
          view(entry, Kind.ACTION, action.what(), action.goal(), action.due())
              .with(ActionPart.of(action));
      case Evaluation evaluation ->
          view(entry, Kind.EVALUATION, evaluation.words(), null, evaluation.on())
              .with(part(evaluation));
      case MapEntry map ->
          view(entry, Kind.MAP, map.words(), map.danger(), null)
              .with(new MapEntryPart(map.part(), map.part().column()));
      case FamilyWords words ->
          view(entry, Kind.FAMILY, words.words(), words.about(), null)
              .with(new FamilyPart(words.kind(), words.number()));
    };
  }

  private static EvaluationPart part(Evaluation evaluation) {
    return new EvaluationPart(
        evaluation.marks().stream()
            .map(mark -> new MarkPart(mark.who(), value(mark.goal()), mark.value(), mark.reason()))
            .toList(),
        evaluation.outcome(),
        evaluation.next());
  }

  private static EntryView view(
      Entry entry,
      Kind kind,
      @Nullable String words,
      @Nullable ItemId about,
      @Nullable LocalDate day) {
    return new EntryView(
        kind,
        entry.item().value(),
        entry.writer().person().value(),
        entry.writer().family(),
        entry.at(),
        words,
        value(about),
        day,
        null,
        null,
        null,
        null,
        null);
  }

  private EntryView with(Record part) {
    return new EntryView(
        kind,
        id,
        writer,
        family,
        at,
        words,
        about,
        day,
        part instanceof GoalPart one ? one : null,
        part instanceof ActionPart one ? one : null,
        part instanceof EvaluationPart one ? one : null,
        part instanceof MapEntryPart one ? one : null,
        part instanceof FamilyPart one ? one : null);
  }

  /**
   * The same without pointing at what is not shown, and without what colleagues noted at its end.
   */
  EntryView within(Set<String> shown) {
    ActionPart plain =
        action == null
            ? null
            : new ActionPart(
                action.responsible(), action.ofTheFamily(), action.done(), null, action.endedAt());
    EvaluationPart marked =
        evaluation == null
            ? null
            : new EvaluationPart(
                evaluation.marks().stream().map(mark -> mark.within(shown)).toList(),
                evaluation.outcome(),
                evaluation.next());
    return new EntryView(
        kind,
        id,
        writer,
        family,
        at,
        words,
        about != null && shown.contains(about) ? about : null,
        day,
        goal,
        plain,
        marked,
        map,
        wordsOfTheFamily);
  }

  private static @Nullable String value(@Nullable ItemId item) {
    return item == null ? null : item.value();
  }
}
