package dk.rettidig.common.service;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A small step that is repeated while the service runs; one that fails is logged and comes again.
 */
final class Repeating implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Repeating.class);

  private final ScheduledExecutorService timer;
  private final Future<?> untilClosed;

  /**
   * @param name of the thread
   * @param seconds between the end of one step and the next
   */
  Repeating(String name, int seconds, Runnable step) {
    timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name(name).daemon().factory());
    untilClosed =
        timer.scheduleWithFixedDelay(() -> tried(name, step), seconds, seconds, TimeUnit.SECONDS);
  }

  private static void tried(String name, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failed) {
      LOG.warn("{} failed and comes again: {}", name, failed.getClass().getSimpleName());
    }
  }

  @Override
  public void close() {
    untilClosed.cancel(false);
    timer.shutdownNow();
  }
}
