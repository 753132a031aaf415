package dk.rettidig.portal.service.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a baton log; {@code kind} is {@code GOAL}, {@code ACTION}, {@code EVALUATION}, {@code
 * MAP} or {@code FAMILY}, and what does not belong to it is absent.
 */
public record LogEntry(
    String kind,
    String id,
    String writer,
    boolean family,
    Instant at,
    @Nullable String words,
    @Nullable String about,
    @Nullable LocalDate day,
    @Nullable Goal goal,
    @Nullable Action action,
    @Nullable Evaluation evaluation,
    @Nullable MapPlace map,
    @Nullable FamilyPart wordsOfTheFamily) {

  /** By what everybody will see it. */
  public record Goal(String indicator) {}

  /** Who does it and what became of it. */
  public record Action(
      @Nullable String responsible,
      @Nullable String ofTheFamily,
      @Nullable Boolean done,
      @Nullable String note) {

    /** Whether somebody still has to do it. */
    public boolean open() {
      return done == null;
    }
  }

  /** What was seen together. */
  public record Evaluation(List<Mark> marks, String outcome, @Nullable LocalDate next) {}

  /** One person's number, 0 to 10. */
  public record Mark(String who, @Nullable String goal, int value, String reason) {}

  /** Where on the map it stands. */
  public record MapPlace(String part, String column) {}

  /** What the family wrote. */
  public record FamilyPart(String kind, @Nullable Integer number) {}

  /** The colleagues who stand in it. */
  public Stream<String> people() {
    return Stream.concat(
        family ? Stream.empty() : Stream.of(writer),
        action == null ? Stream.empty() : Stream.ofNullable(action.responsible()));
  }
}
