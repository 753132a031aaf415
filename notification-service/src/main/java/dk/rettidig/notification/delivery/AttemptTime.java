package dk.rettidig.notification.delivery;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The longest time that one attempt may take, whatever its courier waits for: a server that answers
 * and then stalls, or that sends one byte at a time, fits into every time limit of a protocol.
 */
record AttemptTime(Duration longest) {

  private static final Logger LOG = LoggerFactory.getLogger(AttemptTime.class);

  /**
   * Lets a courier try; when the time is over it is interrupted, which closes its connection, and
   * waited for no longer.
   */
  Outcome carry(Courier courier, Courier.Parcel parcel) {
    var attempt = new FutureTask<>(() -> courier.carry(parcel));
    Thread.ofVirtual().name("attempt").start(attempt);
    try {
      return attempt.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException over) {
      return new Outcome.Failed("TIMEOUT");
    } catch (ExecutionException unexpected) {
      LOG.warn(
          "A courier failed: {}",
          Objects.requireNonNullElse(unexpected.getCause(), unexpected).getClass().getSimpleName());
      return new Outcome.Failed("UNEXPECTED");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return new Outcome.Failed("STOPPED");
    } finally {
      attempt.cancel(true);
    }
  }
}
