package dk.rettidig.launcher.bench.detection;

/** Measures early detection on simulated cohorts and prints what came out. */
public final class DetectionBench {

  private static final int REFUSED = 69;

  private DetectionBench() {}

  /**
   * Measures. Ends with 69 and a sentence when the arguments are not understood.
   *
   * @param arguments {@code [--parameters SET-OR-FILE,...] [--children N] [--seed N]}
   */
  public static void main(String[] arguments) {
    try {
      new Report(Plan.read(arguments), System.out).print();
    } catch (IllegalArgumentException refusal) {
      System.err.println(refusal.getMessage());
      System.exit(REFUSED);
    }
  }
}
