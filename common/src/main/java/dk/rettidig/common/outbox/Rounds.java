package dk.rettidig.common.outbox;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Steps that one thread repeats; one that fails is repeated like any other. */
final class Rounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final ScheduledExecutorService timer;
  private final List<Future<?>> steps = new CopyOnWriteArrayList<>();

  Rounds(String thread) {
    timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(thread).daemon().factory());
  }

  /**
   * Begins at once.
   *
   * @param period between the end of one step and the next
   */
  void every(Duration period, Runnable step) {
    Future<?> untilClosed =
        timer.scheduleWithFixedDelay(
            () -> tried(step), 0, period.toMillis(), TimeUnit.MILLISECONDS);
    steps.add(untilClosed);
  }

  private static void tried(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failed) {
      LOG.warn("A sweep failed and is repeated", failed);
    }
  }

  boolean areOver() {
    return timer.isShutdown();
  }

  @Override
  public void close() {
    steps.forEach(each -> each.cancel(false));
    timer.shutdownNow();
  }
}
