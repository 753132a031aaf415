package dk.rettidig.concern.concern;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to record; the position is not yet held against its scale.
 *
 * @param position nothing where no level was chosen
 */
public record Draft(
    Account account,
    @Nullable Position position,
    @Nullable Suspicion suspicion,
    boolean asksForForum) {

  /** A position as it was chosen. */
  public record Position(
      String instrument,
      String version,
      @Nullable String level,
      Map<String, String> dimensions,
      @Nullable String setting) {

    /** Copies the map. */
    public Position {
      dimensions = Map.copyOf(dimensions);
    }
  }
}
