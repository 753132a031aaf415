package dk.rettidig.launcher.start;

import dk.rettidig.launcher.part.Running;
import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts that run; the last to start is the first to stop, so that no service misses its broker
 * or its store.
 */
public final class RunningParts implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RunningParts.class);

  private final Deque<Running> parts = new ArrayDeque<>();

  synchronized void add(Running part) {
    parts.push(part);
  }

  /** Stops all of them, also when one fails to; a second call does nothing. */
  @Override
  public synchronized void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (RuntimeException e) {
        LOG.error("a part did not stop in an orderly way", e);
      }
    }
  }
}
