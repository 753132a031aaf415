package dk.rettidig.concern.record;

import dk.rettidig.concern.instrument.Text;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as one reader may see it.
 *
 * @param kind a code; its title is found in the words
 * @param text what somebody wrote
 * @param concern the id of the concern that it is about
 * @param level level code
 * @param placed the level's words, where the code alone says nothing
 */
public record ChronologyRow(
    Instant at,
    String kind,
    @Nullable String text,
    @Nullable String concern,
    @Nullable String level,
    @Nullable Text placed) {

  /** A row about a concern, or about none. */
  public ChronologyRow(
      Instant at,
      String kind,
      @Nullable String text,
      @Nullable String concern,
      @Nullable String level) {
    this(at, kind, text, concern, level, null);
  }

  /** A row that says where a child was placed. */
  public static ChronologyRow placed(
      Instant at, String kind, @Nullable String text, @Nullable Text where) {
    return new ChronologyRow(at, kind, text, null, null, where);
  }
}
