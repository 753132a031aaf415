package dk.rettidig.portal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The three services as far as a page test needs them: examples over real HTTP, nothing else. */
public final class ServicesThatAnswer {

  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  /** What to answer. */
  private record Answer(int status, String body, int missing) {}

  /**
   * A request that a service got.
   *
   * @param call as {@code concern POST /v1/concerns}
   * @param version from {@code If-Match}, empty without
   */
  public record Asked(String call, String body, String version) {}

  /** Says where they are. */
  public void tell(DynamicPropertyRegistry portal) {
    for (String name : List.of("concern", "meeting", "notification")) {
      String address = Loopback.listen(exchange -> answer(name, exchange));
      portal.add("spring.http.serviceclient." + name + ".base-url", () -> address);
    }
  }

  /** Forgets all answers and requests. */
  public void forget() {
    answers.clear();
    asked.clear();
  }

  /** Answers the call with JSON, single quotes for double ones. */
  public void answer(String call, String json) {
    answer(call, 200, json);
  }

  /** Answers the call with this status. */
  public void answer(String call, int status, String json) {
    answers.put(call, new Answer(status, json.replace('\'', '"'), 0));
  }

  /** Breaks its answer off in the middle. */
  public void breakOff(String call) {
    answers.put(call, new Answer(200, "[{\"id\":", 1000));
  }

  /** The requests of this call, oldest first. */
  public List<Asked> asked(String call) {
    return asked.stream().filter(one -> one.call().equals(call)).toList();
  }

  private void answer(String name, HttpExchange exchange) throws IOException {
    try (exchange) {
      String call =
          name + " " + exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      String body = Loopback.body(exchange);
      String version = exchange.getRequestHeaders().getFirst("If-Match");
      asked.add(new Asked(call, body, version == null ? "" : version));
      Answer answer =
          answers.getOrDefault(call, new Answer(404, "{\"code\":\"x:none\",\"title\":\"-\"}", 0));
      exchange.getResponseHeaders().set("ETag", "\"3\"");
      Loopback.send(exchange, answer.status(), answer.body(), answer.missing());
    }
  }
}
