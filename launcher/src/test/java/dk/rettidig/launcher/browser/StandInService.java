package dk.rettidig.launcher.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for a service: takes notes, refuses those that say "afvis", and remembers what it got
 * and under whose token.
 */
final class StandInService implements AutoCloseable {

  private static final String REFUSAL =
      """
      {"type":"urn:problem:concern:not-now","title":"refused","status":422,"code":"not-now",
       "detail":"Noten kan ikke gemmes sådan.","hint":"Skriv, hvad du har set.",
       "fields":[{"field":"note","message":"Skriv lidt mere om det, du har set."}]}
      """;

  private final List<String> notes = new CopyOnWriteArrayList<>();
  private final List<String> tokens = new CopyOnWriteArrayList<>();
  private final InetSocketAddress address;
  private @Nullable HttpServer server;

  StandInService() throws IOException {
    var first = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    address = first.getAddress();
    start(first);
  }

  List<String> notes() {
    return notes;
  }

  List<String> tokens() {
    return tokens;
  }

  String url() {
    return "http://127.0.0.1:" + address.getPort();
  }

  void start() throws IOException {
    start(HttpServer.create(address, 0));
  }

  private void start(HttpServer fresh) {
    fresh.createContext("/", this::answer);
    fresh.start();
    server = fresh;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String token = exchange.getRequestHeaders().getFirst("Authorization");
      tokens.add(token == null ? "" : token);
      if (body.contains("afvis")) {
        send(exchange, 422, "application/problem+json", REFUSAL);
      } else if (exchange.getRequestMethod().equals("POST")) {
        notes.add(body);
        exchange.sendResponseHeaders(204, -1);
      } else {
        send(exchange, 200, "text/plain", Integer.toString(notes.size()));
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }
}
