package dk.rettidig.common.outage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Several people who write letters and edit them at once, and send the same form again until it is
 * acknowledged.
 */
final class LetterWriters implements AutoCloseable {

  private static final int WRITERS = 4;
  private static final int EDITS = 2;
  private static final Duration BEFORE_AGAIN = Duration.ofMillis(50);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final MockMvcTester http;
  private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
  private final Set<String> refusals = ConcurrentHashMap.newKeySet();
  private final List<Writer> writers = Stream.generate(Writer::new).limit(WRITERS).toList();
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final CompletableFuture<?> work;
  private volatile boolean working = true;

  LetterWriters(MockMvcTester http) {
    this.http = http;
    this.work =
        CompletableFuture.allOf(
            writers.stream()
                .map(writer -> CompletableFuture.runAsync(writer, hands))
                .toArray(CompletableFuture[]::new));
  }

  /** How many saves of each letter were acknowledged. */
  Map<String, Long> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Status and code of every answer that acknowledged nothing. */
  Set<String> refusals() {
    return refusals;
  }

  /** Waits until each of them was refused so often from now on. */
  void eachIsRefused(int times) {
    each(times, writer -> writer.refused.get());
  }

  /** Waits until each of them has so much more acknowledged. */
  void eachGoesOn(int times) {
    each(times, writer -> writer.taken.get());
  }

  private void each(int times, ToIntFunction<Writer> count) {
    int[] now = writers.stream().mapToInt(count).toArray();
    await()
        .atMost(PATIENCE)
        .until(() -> {
          boolean all = true;
          for (int i = 0; i < now.length; i++) {
            all &= count.applyAsInt(writers.get(i)) >= now[i] + times;
          }
          return all || work.isDone();
        });
    if (work.isDone()) {
      work.join();
    }
  }

  /** Lets them finish what they began. */
  @Override
  public void close() {
    working = false;
    work.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    hands.close();
  }

  private final class Writer implements Runnable {

    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    @Override
    public void run() {
      while (working) {
        String letter = UUID.randomUUID().toString();
        untilAcknowledged(letter, "/letters/" + letter);
        for (int version = 0; version < EDITS; version++) {
          untilAcknowledged(letter, "/letters/" + letter + "/edits/" + version);
        }
        LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
      }
    }

    private void untilAcknowledged(String letter, String path) {
      while (!isAcknowledged(path)) {
        refused.incrementAndGet();
        LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
      }
      acknowledged.merge(letter, 1L, Long::sum);
      taken.incrementAndGet();
    }

    private boolean isAcknowledged(String path) {
      MvcTestResult answer = http.put().uri(path).exchange();
      if (answer.getResponse().getStatus() == 204) {
        return true;
      }
      String body = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
      refusals.add(
          answer.getResponse().getStatus()
              + " "
              + body.replaceAll(".*\"code\":\"([^\"]+)\".*", "$1"));
      return false;
    }
  }
}
