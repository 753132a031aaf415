package dk.rettidig.launcher.page;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a page answers. */
public record Answer(int status, String type, String body) {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";

  /** A page in HTML. */
  public static Answer html(Html page) {
    return new Answer(200, "text/html; charset=utf-8", page.text());
  }

  /** A document in JSON. */
  public static Answer json(String body) {
    return new Answer(200, "application/json", body);
  }

  /** Plain text. */
  public static Answer text(String body) {
    return new Answer(200, "text/plain; charset=utf-8", body);
  }

  /** No content, just a status. */
  public static Answer status(int status) {
    return new Answer(status, "text/plain; charset=utf-8", "");
  }

  void send(HttpExchange exchange) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
