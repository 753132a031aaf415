package dk.rettidig.concern.round;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a child is placed on the round's scale: a position in a setting, never a label.
 *
 * @param level code of the whole, where the scale has one
 * @param dimensions level code per dimension code
 * @param setting code of the setting in which it was seen
 */
public record Placement(
    @Nullable String level, Map<String, String> dimensions, @Nullable String setting) {

  /** Copies the dimensions. */
  public Placement {
    dimensions = Map.copyOf(dimensions);
  }

  /**
   * Whether the levels are the same, wherever they were seen; a dimension that one of them leaves
   * out is no difference.
   */
  boolean sameLevels(Placement other) {
    return Objects.equals(level, other.level)
        && dimensions.entrySet().stream()
            .allMatch(one ->
                one.getValue().equals(other.dimensions.getOrDefault(one.getKey(), one.getValue())));
  }
}
