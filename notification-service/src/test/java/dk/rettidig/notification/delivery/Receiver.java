package dk.rettidig.notification.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.rettidig.notification.delivery.webhook.WebhookSignature;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Another authority's system: checks signatures, and lets a delivery take effect once. */
public final class Receiver implements AutoCloseable {

  /** How it answers. */
  enum Mood {
    WORKING,
    ANSWERING_500,
    GONE,
    SLOW,
    /** Begins its answer and never ends it. */
    STALLING,
    CUTTING,
    /** Takes the call to heart, then cuts the connection before it has answered. */
    CUTTING_AFTERWARDS
  }

  record Call(String id, String body, boolean genuine) {}

  private final HttpServer server;
  private final Secret secret;
  private final Clock clock;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Set<String> effects = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile Mood mood = Mood.WORKING;

  Receiver(Secret secret, Clock clock) throws IOException {
    this.secret = secret;
    this.clock = clock;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/hook", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  void feel(Mood now) {
    mood = now;
  }

  /** Calls about one thing, in the order in which they came. */
  List<Call> about(String id) {
    return calls.stream().filter(call -> call.body().contains(id)).toList();
  }

  /** Whether a delivery took effect; it can do so once only. */
  boolean hasEffect(String delivery) {
    return effects.contains(delivery);
  }

  private void answer(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Mood now = mood;
    String id = header(exchange, WebhookSignature.ID);
    boolean genuine =
        WebhookSignature.verify(
            secret,
            id,
            header(exchange, WebhookSignature.TIMESTAMP),
            header(exchange, WebhookSignature.SIGNATURE),
            body,
            clock.instant());
    calls.add(new Call(id, new String(body, UTF_8), genuine));
    if (genuine && (now == Mood.WORKING || now == Mood.CUTTING_AFTERWARDS)) {
      effects.add(id);
    }
    reply(exchange, now);
  }

  private void reply(HttpExchange exchange, Mood now) throws IOException {
    switch (now) {
      case WORKING -> exchange.sendResponseHeaders(204, -1);
      case ANSWERING_500 -> exchange.sendResponseHeaders(500, -1);
      case GONE -> exchange.sendResponseHeaders(410, -1);
      case SLOW -> {
        await();
        exchange.sendResponseHeaders(204, -1);
      }
      case STALLING -> stall(exchange);
      case CUTTING, CUTTING_AFTERWARDS -> {}
    }
    exchange.close();
  }

  private void stall(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 2);
    exchange.getResponseBody().write('{');
    exchange.getResponseBody().flush();
    try {
      closing.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void await() throws IOException {
    try {
      if (closing.await(5, TimeUnit.SECONDS)) {
        throw new IOException("closing");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
