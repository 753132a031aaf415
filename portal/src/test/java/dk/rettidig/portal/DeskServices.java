package dk.rettidig.portal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands in for the three services: what is read lies in {@code desk/*.json}, with times such as
 * {@code @-PT5H@} counted from now; what is written is remembered.
 */
final class DeskServices {

  private static final Pattern TIME = Pattern.compile("@([+-])(P[0-9A-Z]+)@");
  private static final Pattern STEP = Pattern.compile("/v1/items/i1/steps/([A-Z]+)");
  private static final String CHANGED =
      "{\"code\":\"request:changed-meanwhile\",\"detail\":\"En anden skrev.\"}";
  private static final String INCOMPLETE =
      """
      {"code":"request:incomplete","detail":"Der mangler noget.",
       "fields":[{"field":"text","message":"Skriv hvorfor."}]}
      """;
  private static final String FRAME =
      "{\"events\":[{\"id\":\"n1/1\",\"type\":\"notification.sent.v1\",\"at\":\"2026-02-06T09:15:00Z\","
          + "\"body\":{\"notification\":\"n1\",\"unit\":\"u1\",\"urgency\":\"ACUTE\"}}]}";

  /** Longer than {@link #READ_TIMEOUT}, the one time-out that ends a silent answer. */
  private static final Duration SILENCE = Duration.ofSeconds(3);

  static final String READ_TIMEOUT = "2s";
  private static final Clock CLOCK = Clock.systemUTC();

  private final JsonMapper json = new JsonMapper();
  private final Map<String, String> notes = new ConcurrentHashMap<>();
  private final List<String> dropped = new CopyOnWriteArrayList<>();
  private final List<String> lastIds = new CopyOnWriteArrayList<>();
  private final List<JsonNode> typed = new CopyOnWriteArrayList<>();
  private final List<String> forwarded = new CopyOnWriteArrayList<>();
  private final List<String> linked = new CopyOnWriteArrayList<>();
  private final List<String> changedFrom = new CopyOnWriteArrayList<>();
  private final String url = Loopback.listen(this::answer);
  private final AtomicInteger version = new AtomicInteger(1);

  void begin() {
    notes.clear();
    dropped.clear();
    typed.clear();
    forwarded.clear();
    linked.clear();
    changedFrom.clear();
    lastIds.clear();
    version.set(1);
  }

  String url() {
    return url;
  }

  void somebodyElseWrites(String note) {
    notes.put("PRESENT", note);
    version.incrementAndGet();
  }

  Map<String, String> notes() {
    return notes;
  }

  List<String> dropped() {
    return dropped;
  }

  List<String> lastIds() {
    return lastIds;
  }

  List<String> changedFrom() {
    return changedFrom;
  }

  List<String> linked() {
    return linked;
  }

  List<String> forwarded() {
    return forwarded;
  }

  List<JsonNode> typed() {
    return typed;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String body = Loopback.body(exchange);
      if (path.equals("/v1/stream")) {
        stream(exchange);
      } else if (path.equals("/v1/items/i1")) {
        exchange.getResponseHeaders().set("ETag", "\"" + version.get() + "\"");
        send(exchange, 200, item());
      } else if (isQuestion(exchange, path)) {
        String found = read(path.substring("/v1/".length()).replace('/', '-'));
        send(exchange, found == null ? 404 : 200, found == null ? "{}" : found);
      } else {
        write(exchange, path, body);
      }
    }
  }

  private static boolean isQuestion(HttpExchange exchange, String path) {
    return exchange.getRequestMethod().equals("GET")
        || path.endsWith("/names")
        || path.endsWith("/identification");
  }

  /** A snapshot, a silence that is longer than the portal's read time-out, and one frame. */
  private void stream(HttpExchange exchange) throws IOException {
    String last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
    lastIds.add(last == null ? "" : last);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes("id:a-1\nevent:reset\ndata:{}\n\n"));
      out.flush();
      LockSupport.parkNanos(SILENCE.toNanos());
      out.write(bytes("id:a-2\ndata:" + FRAME + "\n\n"));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void write(HttpExchange exchange, String path, String body) throws IOException {
    Matcher step = STEP.matcher(path);
    if (step.matches()) {
      String expected = exchange.getRequestHeaders().getFirst("If-Match");
      if (!("\"" + version.get() + "\"").equals(expected)) {
        send(exchange, 409, CHANGED);
        return;
      }
      notes.put(step.group(1), json.readTree(body).path("note").asString());
      version.incrementAndGet();
    } else if (path.endsWith("/drop")) {
      dropped.add(json.readTree(body).path("first").asString());
    } else if (path.equals("/v1/intake/notifications")) {
      typed.add(json.readTree(body));
    } else if (path.contains("/withholding") || path.endsWith("/roster")) {
      changedFrom.add(exchange.getRequestHeaders().getFirst("If-Match"));
    } else if (path.endsWith("/forwarding")
        && json.readTree(body).path("municipality").asString().isEmpty()) {
      send(exchange, 422, INCOMPLETE);
      return;
    } else if (path.endsWith("/child") || path.endsWith("/child/removal")) {
      linked.add(json.readTree(body).path("child").asString());
    } else if (path.contains("/forwarding/")) {
      forwarded.add(body);
    } else if (path.endsWith("/assessment")
        && json.readTree(body).path("text").asString().isEmpty()) {
      send(exchange, 422, INCOMPLETE);
      return;
    }
    send(exchange, 200, "{\"released\":true}");
  }

  private String item() {
    return json.writeValueAsString(
        Map.ofEntries(
            Map.entry("id", "i1"),
            Map.entry("series", "s1"),
            Map.entry("meeting", "m1"),
            Map.entry("state", "OPEN"),
            Map.entry("anonymous", false),
            Map.entry("child", "c1"),
            Map.entry("unit", "u1"),
            Map.entry("basis", "CONSENT"),
            Map.entry("receivers", List.of("ADVISER")),
            Map.entry("step", "DECIDE"),
            Map.entry("steps", notes),
            Map.entry("runBy", "person-1"),
            Map.entry("present", List.of()),
            Map.entry("decisions", List.of())));
  }

  private static @Nullable String read(String name) throws IOException {
    try (InputStream file = DeskServices.class.getResourceAsStream("/desk/" + name + ".json")) {
      return file == null
          ? null
          : TIME.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
              .replaceAll(DeskServices::moment);
    }
  }

  private static String moment(MatchResult found) {
    boolean before = found.group(1).equals("-");
    if (!found.group(2).contains("T")) {
      Period days = Period.parse(found.group(2));
      LocalDate today = LocalDate.ofInstant(CLOCK.instant(), CLOCK.getZone());
      return (before ? today.minus(days) : today.plus(days)).toString();
    }
    Duration length = Duration.parse(found.group(2));
    Instant now = CLOCK.instant();
    return (before ? now.minus(length) : now.plus(length)).toString();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    Loopback.send(exchange, status, text, 0);
  }
}
