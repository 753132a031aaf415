package dk.rettidig.launcher.check;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Performs steps, prints a line for each, and stops at the first that fails. */
final class Steps {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN = Duration.ofMillis(20);

  private final Consumer<String> out;
  private int done;

  Steps(Consumer<String> out) {
    this.out = out;
  }

  /** How many went well. */
  int done() {
    return done;
  }

  /** A step that leads to something. */
  <T> T step(String what, Supplier<T> job) {
    long from = System.nanoTime();
    try {
      T result = job.get();
      done++;
      out.accept("ok     %5d ms  %s".formatted(millis(from), what));
      return result;
    } catch (RuntimeException e) {
      out.accept("FAILED %5d ms  %s%n       %s".formatted(millis(from), what, reason(e)));
      throw new StepFailed(e);
    }
  }

  /** A step that must be found to hold. */
  void holds(String what, BooleanSupplier condition) {
    step(
        what,
        () -> {
          if (!condition.getAsBoolean()) {
            throw new IllegalStateException("it does not hold");
          }
          return true;
        });
  }

  /** A step that comes true by itself within ten seconds. */
  void comesTrue(String what, BooleanSupplier condition) {
    step(
        what,
        () -> {
          long end = System.nanoTime() + PATIENCE.toNanos();
          while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
              throw new IllegalStateException("not within " + PATIENCE.toSeconds() + " seconds");
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
          }
          return true;
        });
  }

  private static String reason(RuntimeException e) {
    return e.getMessage() == null ? e.toString() : e.getMessage();
  }

  private static long millis(long from) {
    return Duration.ofNanos(System.nanoTime() - from).toMillis();
  }

  /** A step failed, and was printed. */
  static final class StepFailed extends RuntimeException {

    StepFailed(RuntimeException cause) {
      super(cause);
    }
  }
}
