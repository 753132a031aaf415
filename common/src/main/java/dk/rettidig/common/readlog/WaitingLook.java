package dk.rettidig.common.readlog;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A look whose request waits until its entry is durable. */
final class WaitingLook {

  private final LoggedLook look;
  private final CompletableFuture<Boolean> written = new CompletableFuture<>();

  WaitingLook(LoggedLook look) {
    this.look = look;
  }

  LoggedLook look() {
    return look;
  }

  void confirm() {
    written.complete(true);
  }

  void refuse(Throwable cause) {
    written.completeExceptionally(cause);
  }

  /** Whether the request has gone away, so that nothing need be written. */
  boolean isAbandoned() {
    return written.isCancelled();
  }

  /**
   * Returns only when the entry is confirmed. A request that gives up may still find its entry in
   * the log: a look too many is honest, a look too few is not.
   */
  void await(Duration patience) {
    try {
      written.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw new LookNotLogged(e.getCause());
    } catch (TimeoutException e) {
      giveUp(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      giveUp(e);
    }
  }

  /** Unless it was confirmed at the last moment. */
  private void giveUp(Exception cause) {
    written.cancel(false);
    if (written.isCancelled() || written.isCompletedExceptionally()) {
      throw new LookNotLogged(cause);
    }
  }
}
