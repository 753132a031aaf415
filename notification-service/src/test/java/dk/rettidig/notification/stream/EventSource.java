package dk.rettidig.notification.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads server-sent events as a browser does (HTML, section 9.2.6), and notes what it was sent. */
final class EventSource implements AutoCloseable {

  record Frame(String name, String id, String data) {}

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpResponse<InputStream> response;
  private final List<Frame> frames = new CopyOnWriteArrayList<>();
  private final AtomicInteger beats = new AtomicInteger();
  private volatile String lastId = "";
  private volatile boolean ended;

  EventSource(int port, String token, @Nullable String lastId) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/stream"))
            .header("Authorization", token)
            .header("Accept", "text/event-stream");
    if (lastId != null) {
      request.header("Last-Event-ID", lastId);
    }
    // until it begins, not until it ends, as newer runtimes read the timeout of a request
    response =
        http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
            .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
            .join();
    Thread.ofVirtual().start(this::read);
  }

  int status() {
    return response.statusCode();
  }

  List<Frame> frames() {
    return frames;
  }

  /** Everything that came in unnamed frames. */
  String events() {
    return frames.stream()
        .filter(frame -> frame.name().isEmpty())
        .map(Frame::data)
        .reduce("", String::concat);
  }

  long timesSeen(String text) {
    return events().split(Pattern.quote("\"" + text + "/"), -1).length - 1L;
  }

  int beats() {
    return beats.get();
  }

  String lastId() {
    return lastId;
  }

  boolean ended() {
    return ended;
  }

  private void read() {
    try (var lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      String name = "";
      var data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("id:")) {
          lastId = line.substring(3);
        } else if (line.startsWith("event:")) {
          name = line.substring(6);
        } else if (line.startsWith("data:")) {
          data.append(line.substring(5));
        } else if (line.startsWith(":")) {
          beats.incrementAndGet();
        } else if (line.isEmpty()) {
          if (!data.isEmpty()) {
            frames.add(new Frame(name, lastId, data.toString()));
          }
          name = "";
          data.setLength(0);
        }
      }
    } catch (IOException cut) {
      ended = true;
    }
    ended = true;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
