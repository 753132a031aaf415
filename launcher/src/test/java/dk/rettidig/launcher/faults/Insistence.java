package dk.rettidig.launcher.faults;

import dk.rettidig.launcher.client.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Sends a request again, as it was, until it is acknowledged; each attempt is counted. */
record Insistence(Ledger ledger, Logs logs) {

  private static final int UNAVAILABLE = 503;
  private static final Duration BEFORE_AGAIN = Duration.ofMillis(100);

  Reply untilAcknowledged(Supplier<Reply> call) {
    Optional<Reply> reply = once(call);
    while (reply.isEmpty()) {
      LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
      reply = once(call);
    }
    return reply.get();
  }

  /**
   * Empty when there is no answer, or one that says "later".
   *
   * @throws IllegalStateException when a form that is in order is refused, or ends in a fault that
   *     nobody foresaw
   */
  Optional<Reply> once(Supplier<Reply> call) {
    ledger.attempted();
    try {
      Reply reply = call.get();
      if (reply.status() < 300) {
        ledger.answered();
        return Optional.of(reply);
      }
      if (reply.status() < 500) {
        throw new IllegalStateException("a form in order was refused: " + reply);
      }
      if (reply.status() != UNAVAILABLE) {
        String reference = reply.body().path("reference").asString("no reference");
        throw new IllegalStateException(
            "a fault that nobody foresaw: " + reply + "\n" + logs.about(reference));
      }
      ledger.failed(reply.status() + " " + reply.problem());
    } catch (UncheckedIOException away) {
      ledger.failed("no answer");
    }
    return Optional.empty();
  }
}
