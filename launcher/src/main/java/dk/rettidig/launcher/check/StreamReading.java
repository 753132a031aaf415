package dk.rettidig.launcher.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads the lines of a stream that never ends by itself, for ten seconds at most. */
record StreamReading(Stream<String> lines) {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * All lines up to the one that is waited for; the stream is closed then.
   *
   * @throws IllegalStateException when it does not come
   */
  List<String> until(Predicate<String> wanted) {
    var found = new CompletableFuture<List<String>>();
    Thread.ofVirtual().start(() -> read(wanted, found));
    try {
      return found.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException("the stream did not bring what was waited for", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading a stream", e);
    } finally {
      lines.close();
    }
  }

  private void read(Predicate<String> wanted, CompletableFuture<List<String>> found) {
    List<String> read = new ArrayList<>();
    try {
      Iterator<String> each = lines.iterator();
      while (each.hasNext()) {
        read.add(each.next());
        if (wanted.test(read.getLast())) {
          found.complete(read);
          return;
        }
      }
      found.completeExceptionally(new IllegalStateException("the stream ended"));
    } catch (RuntimeException e) {
      found.completeExceptionally(e);
    }
  }
}
