package dk.rettidig.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The identity provider's token endpoint and concern-service's names, as far as mails need. */
public final class Directory implements AutoCloseable {

  static final String SECRET = "the client's own secret";
  private static final Pattern ID = Pattern.compile("\"ids\":\\[\"([^\"]+)\"]");

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private volatile boolean away;

  Directory() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/oauth2/token", this::token);
    server.createContext("/v1/people/names", this::names);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  void goAway(boolean gone) {
    away = gone;
  }

  long timesAskedFor(String person) {
    return asked.stream().filter(person::equals).count();
  }

  private void token(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    String basic =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(("notification-service:" + SECRET).getBytes(UTF_8));
    boolean known =
        basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
            && form.contains("grant_type=client_credentials")
            && form.contains("scope=directory+municipality-901");
    send(
        exchange,
        known ? 200 : 401,
        known ? "{\"access_token\":\"for-901\",\"expires_in\":300}" : "{}");
  }

  private void names(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    boolean ours = "Bearer for-901".equals(exchange.getRequestHeaders().getFirst("Authorization"));
    Matcher id = ID.matcher(body);
    if (away || !ours || !id.find()) {
      send(exchange, away ? 503 : 401, "{}");
      return;
    }
    String person = id.group(1);
    asked.add(person);
    send(
        exchange,
        200,
        "[{\"id\":\"%s\",\"name\":\"Hanne Holm\",\"mail\":\"%s@nordsund.test\"}]"
            .formatted(person, person));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
