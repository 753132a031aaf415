package dk.rettidig.common.store;

import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.DomainEvent;
import dk.rettidig.common.aggregate.Id;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.subject.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An aggregate with one of everything that the store must keep. */
record Letter(
    LetterId id,
    Subject about,
    @Personal String text,
    @Personal @Nullable List<String> names,
    State state,
    Instant writtenAt,
    @Nullable LocalDate due,
    int edits) {

  record LetterId(String value) implements Id {}

  sealed interface State {
    record Draft() implements State {}

    record Posted(Instant at) implements State {}
  }

  record LetterWritten(LetterId letter) implements DomainEvent {}

  record LetterEdited(LetterId letter, int edits) implements DomainEvent {}

  static final Subject CHILD = new Subject("child-1");
  static final Instant WRITTEN = Instant.parse("2026-02-03T09:12:00.123Z");

  static Change<Letter> write(String id, String text) {
    var letter =
        new Letter(
            new LetterId(id),
            CHILD,
            text,
            List.of("Ida", "Åse"),
            new State.Draft(),
            WRITTEN,
            LocalDate.of(2026, 2, 6),
            0);
    return Change.to(letter, new LetterWritten(letter.id()));
  }

  Change<Letter> edit(String newText) {
    var edited = new Letter(id, about, newText, names, state, writtenAt, due, edits + 1);
    return Change.to(edited, new LetterEdited(id, edits + 1));
  }

  Change<Letter> post(Instant at) {
    return Change.to(
        new Letter(id, about, text, null, new State.Posted(at), writtenAt, null, edits));
  }
}
