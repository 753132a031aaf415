package dk.rettidig.concern.baton;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it goes, seen together: everybody's number with a reason, and what follows.
 *
 * @param next when it is looked at again
 */
public record Evaluation(
    ItemId item,
    LocalDate on,
    List<Mark> marks,
    @Nullable String words,
    Outcome outcome,
    @Nullable LocalDate next,
    Writer writer,
    Instant at)
    implements Entry {

  /** The lowest and the highest number (Signs of Safety). */
  public static final int LOWEST = 0;

  /** As good as it can be: the work can end. */
  public static final int HIGHEST = 10;

  /** What follows. */
  public enum Outcome {
    RAISE,
    LOWER,
    CONTINUE
  }

  /**
   * One person's number, always with the reason.
   *
   * @param who in plain words, or the name of a colleague
   * @param goal what it is about; nothing for the whole
   */
  public record Mark(String who, @Nullable ItemId goal, int value, String reason) {

    /**
     * Refuses what is not on the scale.
     *
     * @throws IllegalArgumentException outside 0 to 10
     */
    public Mark {
      if (value < LOWEST || value > HIGHEST) {
        throw new IllegalArgumentException("a number from 0 to 10");
      }
    }
  }

  /** Copies the marks. */
  public Evaluation {
    marks = List.copyOf(marks);
  }

  @Override
  public Entry asSent() {
    return new Evaluation(item, on, marks, words, outcome, next, writer, Instant.EPOCH);
  }

  @Override
  public String toString() {
    return "Evaluation[…]";
  }
}
