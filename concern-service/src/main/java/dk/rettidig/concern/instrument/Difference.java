package dk.rettidig.concern.instrument;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is different between two versions of a model.
 *
 * @param code of the level, indicator, step or other part; empty for the model as a whole
 * @param before what stood there; nothing where the part is new
 * @param after what stands there now; nothing where the part is gone
 */
public record Difference(
    Part part, String code, Aspect aspect, @Nullable Text before, @Nullable Text after) {

  /** What of a model is different. */
  public enum Part {
    MODEL,
    LEVEL,
    DIMENSION,
    AGE_BAND,
    SETTING,
    INDICATOR,
    FACTOR,
    STEP
  }

  /** In which respect. */
  public enum Aspect {
    ADDED,
    REMOVED,
    /** The parts that both versions have stand in another order. */
    ORDER,
    WORDS,
    ENGLISH,
    COLOUR,
    SHAPE,
    ATTENTION,
    AGES,
    DIMENSION,
    AGE_BAND,
    LEVELS,
    KIND,
    WHO,
    INVOLVED,
    INFORMATION,
    DEADLINE,
    PRODUCT,
    LAW,
    /** A step stands at another level, or at {@code suspicion}. */
    LEVEL,
    MARK,
    TITLE,
    PUBLISHER,
    STATUS,
    UNKNOWN,
    SOURCES,
    OVERALL,
    SETTING_REQUIRED,
    PROGRESSION,
    GUIDE_VERSION
  }
}
