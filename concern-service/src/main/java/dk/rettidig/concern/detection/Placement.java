package dk.rettidig.concern.detection;

/**
 * A place on a scale of any length.
 *
 * @param scale the one version of the one instrument; only places on the same one are compared
 * @param ordinal 1 for the best level
 * @param levels how many the scale has
 */
public record Placement(String scale, int ordinal, int levels) {

  private static final int WHOLE = 100;

  /**
   * @throws IllegalArgumentException for a level that the scale has not got
   */
  public Placement {
    if (levels < 2 || ordinal < 1 || ordinal > levels) {
      throw new IllegalArgumentException("no level %d of %d".formatted(ordinal, levels));
    }
  }

  /** At the middle of its own scale or graver: 2 of 3, 3 of 5, 3 of 4. */
  boolean fromMiddle() {
    return atLeast(WHOLE / 2);
  }

  /**
   * Whether it stands so far from the best level.
   *
   * @param percent of the way to the gravest: 25 is level 2 of 5, 75 is level 4 of 5
   */
  boolean atLeast(int percent) {
    return (ordinal - 1) * WHOLE >= percent * (levels - 1);
  }

  boolean sameScale(Placement other) {
    return scale.equals(other.scale);
  }

  /**
   * Whether it is graver than another on the same scale by so much.
   *
   * @param percent of the scale's whole length: 50 is one level of three, two of five
   */
  boolean fellFrom(Placement earlier, int percent) {
    return sameScale(earlier) && (ordinal - earlier.ordinal) * WHOLE >= percent * (levels - 1);
  }
}
