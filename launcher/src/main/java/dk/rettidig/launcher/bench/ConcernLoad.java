package dk.rettidig.launcher.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.demo.ConcernForm;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Logs concerns over HTTP, and follows each to a consumer of the service's events.
 *
 * <p>Each save includes login token check, access check, encryption, and the outbox.
 */
final class ConcernLoad {

  private final Visitor author;
  private final List<String> children;
  private final Map<String, Save> saves = new ConcurrentHashMap<>();
  private final Map<String, Long> seen = new ConcurrentHashMap<>();

  ConcernLoad(Visitor author) {
    this.author = author;
    this.children =
        author
            .concern()
            .get("/children")
            .json()
            .valueStream()
            .map(child -> child.path("id").asString())
            .toList();
  }

  /** When a save should have begun, and when it was acknowledged. */
  private record Save(long intended, long answered) {}

  /** What was measured. */
  record Figures(Latencies overHttp, Latencies savedToSeen, Latencies beginToSeen, int failed) {}

  Figures run(String bootstrapServers, OpenLoop load) throws InterruptedException {
    var overHttp = new Latencies();
    int failed;
    try (var _ =
        new Tail(
            bootstrapServers,
            "concern-events",
            record -> seen.putIfAbsent(subject(record), System.nanoTime()))) {
      failed = load.run((number, intended) -> log(number, intended, overHttp));
      Thread.sleep(java.time.Duration.ofSeconds(2)); // the last events are still on their way
    }
    var savedToSeen = new Latencies();
    var beginToSeen = new Latencies();
    seen.forEach((id, at) -> {
      Save save = saves.get(id);
      if (save != null) {
        savedToSeen.note(at - save.answered());
        beginToSeen.note(at - save.intended());
      }
    });
    return new Figures(overHttp, savedToSeen, beginToSeen, failed);
  }

  private static String subject(ConsumerRecord<?, ?> record) {
    Header subject = record.headers().lastHeader("ce_subject");
    return subject == null ? "" : new String(subject.value(), UTF_8);
  }

  private void log(int number, long intended, Latencies overHttp) {
    String id = UUID.randomUUID().toString();
    String child = children.get(number % children.size());
    var form =
        ConcernForm.of(id, child, "Målt " + number, 2 + number % 2, Clock.systemUTC().instant());
    author.concern().post("/concerns", form).well();
    long now = System.nanoTime();
    saves.put(id, new Save(intended, now));
    overHttp.note(now - intended);
  }
}
