package dk.rettidig.common.service;

import dk.rettidig.common.crypto.LookupHash;
import dk.rettidig.common.crypto.SubjectKeys;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Drops decrypted keys from memory when their time is over, also when nobody asks for them any more
 * (D10).
 */
final class KeyForgetting implements AutoCloseable {

  private static final int SECONDS = 5;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("key-forgetting").daemon().factory());
  private final Future<?> untilClosed;

  KeyForgetting(SubjectKeys keys, LookupHash hash) {
    untilClosed =
        timer.scheduleWithFixedDelay(
            () -> {
              keys.forgetExpired();
              hash.forgetExpired();
            },
            SECONDS,
            SECONDS,
            TimeUnit.SECONDS);
  }

  @Override
  public void close() {
    untilClosed.cancel(false);
    timer.shutdownNow();
  }
}
