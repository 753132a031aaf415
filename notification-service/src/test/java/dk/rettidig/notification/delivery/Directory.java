package dk.rettidig.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The identity provider's token endpoint, and concern-service's names of staff and children. */
public final class Directory implements AutoCloseable {

  static final String SECRET = "the client's own secret";
  private static final Pattern NAME = Pattern.compile("\"name\":\"([^\"]+)\"");
  private static final Pattern CPR = Pattern.compile("\"cpr\":\"([^\"]+)\"");
  private static final Pattern ID = Pattern.compile("\"ids\":\\[\"([^\"]+)\"]");

  private final HttpServer server;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> children = new ConcurrentHashMap<>();
  private volatile boolean away;

  Directory() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/oauth2/token", this::token);
    server.createContext("/v1/people/names", this::names);
    server.createContext("/v1/identities", this::identities);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A child that concern-service knows. */
  public void knows(String child, String name, String cpr) {
    children.put(
        child,
        "{\"child\":\"%s\",\"name\":\"%s\",\"born\":\"2018-03-05\",\"unit\":\"u\",\"cpr\":\"%s\"}"
            .formatted(child, name, cpr));
  }

  public void goAway(boolean gone) {
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
            && form.contains("+municipality-901");
    String scope = form.contains("scope=identify") ? "identify" : "directory";
    send(
        exchange,
        known ? 200 : 401,
        known ? "{\"access_token\":\"%s-901\",\"expires_in\":300}".formatted(scope) : "{}");
  }

  /** By a number or a name that stands in the question, or by their ids. */
  private void identities(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    if (away || !isGiven(exchange, "identify") || !body.contains("\"notification\":\"")) {
      send(exchange, away ? 503 : 403, "{}");
      return;
    }
    boolean search = exchange.getRequestURI().getPath().endsWith("/search");
    String found =
        children.entrySet().stream()
            .filter(one -> search ? isDescribed(body, one.getValue()) : body.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining(",", "[", "]"));
    send(exchange, 200, search ? "{\"children\":%s,\"tooMany\":false}".formatted(found) : found);
  }

  private static boolean isDescribed(String body, String child) {
    return Stream.of(NAME, CPR)
        .map(pattern -> pattern.matcher(child))
        .anyMatch(matcher -> matcher.find() && body.contains("\"" + matcher.group(1) + "\""));
  }

  private static boolean isGiven(HttpExchange exchange, String scope) {
    return ("Bearer " + scope + "-901")
        .equals(exchange.getRequestHeaders().getFirst("Authorization"));
  }

  private void names(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    boolean ours = isGiven(exchange, "directory");
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
