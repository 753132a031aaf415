package dk.rettidig.launcher.demo;

import dk.rettidig.launcher.client.Reply;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until it is so: what one service has heard, another hears a moment later. */
final class Patience {

  private static final Duration ENOUGH = Duration.ofSeconds(20);
  private static final Duration BETWEEN = Duration.ofMillis(100);
  private static final int REFUSED = 400;

  private Patience() {}

  /**
   * The first answer that is no refusal.
   *
   * @throws dk.rettidig.launcher.client.CallRefused with the last refusal, after twenty seconds
   */
  static Reply untilTaken(Supplier<Reply> question) {
    return until(question, answer -> answer.status() < REFUSED).well();
  }

  /** The first answer that is as wanted, or the last one after twenty seconds. */
  static Reply until(Supplier<Reply> question, Predicate<Reply> wanted) {
    long end = System.nanoTime() + ENOUGH.toNanos();
    Reply answer = question.get();
    while (!wanted.test(answer) && System.nanoTime() < end) {
      LockSupport.parkNanos(BETWEEN.toNanos());
      answer = question.get();
    }
    return answer;
  }
}
