package dk.rettidig.portal.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads server-sent events one by one (HTML standard, section 9.2). */
class SentEvents implements AutoCloseable {

  /**
   * One event.
   *
   * @param id where the stream stands after it; null when it says nothing of it
   * @param name empty for an unnamed one
   * @param data null for one that only moves the place
   */
  record Sent(@Nullable String id, String name, @Nullable String data) {}

  private final BufferedReader lines;

  SentEvents(InputStream bytes) {
    lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
  }

  /** The next event; empty at the end of the stream, where a half event is dropped. */
  Optional<Sent> next() throws IOException {
    String id = null;
    String name = "";
    StringBuilder data = null;
    boolean beat = false;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isEmpty()) {
        if (beat || id != null || data != null || !name.isEmpty()) {
          return Optional.of(new Sent(id, name, data == null ? null : data.toString()));
        }
        continue;
      }
      String value = value(line);
      switch (field(line)) {
        case "" -> beat = true;
        case "id" -> id = value;
        case "event" -> name = value;
        case "data" ->
            data = (data == null ? new StringBuilder() : data.append('\n')).append(value);
        default -> beat = true;
      }
    }
    return Optional.empty();
  }

  private static String field(String line) {
    int colon = line.indexOf(':');
    return colon < 0 ? line : line.substring(0, colon);
  }

  private static String value(String line) {
    int colon = line.indexOf(':');
    String value = colon < 0 ? "" : line.substring(colon + 1);
    return value.startsWith(" ") ? value.substring(1) : value;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
