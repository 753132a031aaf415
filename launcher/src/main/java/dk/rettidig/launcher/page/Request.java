package dk.rettidig.launcher.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was asked.
 *
 * @param headers the first value of each, by name in any case
 */
public record Request(String method, String path, Map<String, String> headers, String body) {

  private static final int LONGEST = 1_000_000;

  static Request of(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST);
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        headers,
        new String(body, StandardCharsets.UTF_8));
  }

  /** Whether it is this method and path. */
  public boolean is(String wantedMethod, String wantedPath) {
    return method.equals(wantedMethod) && path.equals(wantedPath);
  }

  /** The header's value, empty when there is none. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
