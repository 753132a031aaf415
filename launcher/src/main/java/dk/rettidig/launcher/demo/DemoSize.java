package dk.rettidig.launcher.demo;

/**
 * How large an invented municipality is.
 *
 * @param children at least 20
 */
public record DemoSize(int children) {

  private static final int SMALLEST = 20;
  private static final int LARGEST = 200_000;
  private static final int CHILDREN_PER_UNIT = 125;
  private static final double STAFF_PER_CHILD = 0.12;
  private static final int LEAST_STAFF = 14;

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException outside 20 to 200,000
   */
  public DemoSize {
    if (children < SMALLEST || children > LARGEST) {
      throw new IllegalArgumentException(
          "A demo municipality has %d to %d children, not %d."
              .formatted(SMALLEST, LARGEST, children));
    }
  }

  /** 500 children, 8 units, 60 staff. */
  public static DemoSize usual() {
    return new DemoSize(500);
  }

  /** The neighbour beside it. */
  public static DemoSize small() {
    return new DemoSize(40);
  }

  /** Day-care centres and schools in turn; the functions of the municipality come on top. */
  int unitsWithChildren() {
    return Math.max(2, Math.round(children / (float) CHILDREN_PER_UNIT));
  }

  int staff() {
    return Math.max(LEAST_STAFF, (int) Math.round(children * STAFF_PER_CHILD));
  }
}
