package dk.rettidig.launcher.bench;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Wire;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One open live stream, read as a browser reads it. */
final class EventStream implements AutoCloseable {

  private static final String DATA = "data:";
  private static final Pattern EVENT =
      Pattern.compile("\"id\":\"([^\"/]+)/1\",\"type\":\"escalation\\.raised\\.v1\"");

  private final Stream<String> lines;
  private volatile boolean closed;
  private volatile boolean broken;

  /**
   * Is open when it returns.
   *
   * @param frames gets the ids of the escalations that each frame says were raised, as it comes
   * @throws IllegalStateException when the stream is refused
   */
  EventStream(Wire wire, Door reader, Consumer<List<String>> frames) {
    HttpResponse<Stream<String>> answer =
        wire.send(
            reader.request("/stream").header("Accept", "text/event-stream").build(),
            BodyHandlers.ofLines());
    if (answer.statusCode() != 200) {
      answer.body().close();
      throw new IllegalStateException("the stream answers " + answer.statusCode());
    }
    lines = answer.body();
    Thread.ofVirtual().name("stream-reader").start(() -> read(frames));
  }

  private void read(Consumer<List<String>> frames) {
    try {
      lines.filter(line -> line.startsWith(DATA)).map(EventStream::raised).forEach(frames);
      broken = !closed;
    } catch (UncheckedIOException e) {
      broken = !closed; // counted and shown beside the latencies
    }
  }

  /** Whether it ended before it was closed here; a browser would have come back. */
  boolean broken() {
    return broken;
  }

  private static List<String> raised(String line) {
    return EVENT.matcher(line).results().map((MatchResult event) -> event.group(1)).toList();
  }

  @Override
  public void close() {
    closed = true;
    lines.close();
  }
}
