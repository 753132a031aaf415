package dk.rettidig.concern.concern;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a concern was placed, with the version of the scale that it was made with (invariant 12).
 *
 * @param level the chosen level for the whole
 * @param ordinal its place on the scale, 1 for the best
 * @param attention who should take notice, a code
 * @param forum whether the guide suggests the forum
 */
public record Placing(
    String instrument,
    String version,
    @Nullable String level,
    @Nullable Integer ordinal,
    List<DimensionLevel> dimensions,
    @Nullable String setting,
    String attention,
    boolean forum) {

  /** The level on one dimension. */
  public record DimensionLevel(String dimension, String level) {}

  /** Copies the list. */
  public Placing {
    dimensions = List.copyOf(dimensions);
  }
}
