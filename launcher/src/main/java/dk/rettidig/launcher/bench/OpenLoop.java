package dk.rettidig.launcher.bench;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts a task at fixed moments, whether or not the ones before have ended: a system that stalls
 * does not slow its own load down, and the wait counts.
 *
 * @param rate tasks a second
 */
record OpenLoop(int rate, Duration duration) {

  /** A task that knows when it should have begun. */
  @FunctionalInterface
  interface Task {

    /** Begins late when the machine is late; {@code intended} is a {@link System#nanoTime()}. */
    void run(int number, long intended);
  }

  /** Runs all of them, waits for the last, and answers how many failed. */
  int run(Task task) {
    long between = Duration.ofSeconds(1).toNanos() / rate;
    long first = System.nanoTime();
    int all = (int) (duration.toNanos() / between);
    var failed = new AtomicInteger();
    try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < all; i++) {
        long intended = first + i * between;
        int number = i;
        LockSupport.parkNanos(intended - System.nanoTime());
        hands.execute(() -> guarded(task, number, intended, failed));
      }
    }
    return failed.get();
  }

  private static void guarded(Task task, int number, long intended, AtomicInteger failed) {
    try {
      task.run(number, intended);
    } catch (RuntimeException _) {
      failed.incrementAndGet(); // counted and shown beside the latencies
    }
  }
}
