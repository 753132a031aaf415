package dk.rettidig.meeting.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that people have written on an item; stored only encrypted.
 *
 * @param question of an anonymous item
 * @param decisions the decisions' texts by their ids
 * @param noFollowUp why nothing is to be followed up
 * @param carriedOver why it was carried over, the last time
 */
public record Words(
    @Nullable String question,
    List<Note> notes,
    List<DecisionText> decisions,
    @Nullable String noFollowUp,
    @Nullable String carriedOver) {

  /** What was noted at a step. */
  public record Note(Step step, String text) {}

  /** What was decided. */
  public record DecisionText(String decision, String text) {}

  /** Copies the lists. */
  public Words {
    notes = List.copyOf(notes);
    decisions = List.copyOf(decisions);
  }

  static Words asking(@Nullable String question) {
    return new Words(question, List.of(), List.of(), null, null);
  }

  /** What was decided under the id. */
  public Optional<String> decision(String id) {
    return decisions.stream()
        .filter(d -> d.decision().equals(id))
        .map(DecisionText::text)
        .findFirst();
  }

  Words noted(Step step, String text) {
    return new Words(
        question,
        Stream.concat(
                notes.stream().filter(note -> note.step() != step), Stream.of(new Note(step, text)))
            .toList(),
        decisions,
        noFollowUp,
        carriedOver);
  }

  Words decided(String id, String text) {
    return new Words(
        question,
        notes,
        Stream.concat(decisions.stream(), Stream.of(new DecisionText(id, text))).toList(),
        noFollowUp,
        carriedOver);
  }

  Words undecided(String id) {
    return new Words(
        question,
        notes,
        decisions.stream().filter(d -> !d.decision().equals(id)).toList(),
        noFollowUp,
        carriedOver);
  }

  Words withoutFollowUp(String reason) {
    return new Words(question, notes, decisions, reason, carriedOver);
  }

  Words carriedOver(@Nullable String reason) {
    return new Words(question, notes, decisions, noFollowUp, reason);
  }
}
