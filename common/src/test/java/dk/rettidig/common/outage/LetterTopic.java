package dk.rettidig.common.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.store.KernelFixture;
import dk.rettidig.common.testing.TestTopic;
import dk.rettidig.embedded.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Where the letters' events go on a broker of the test's own, and what must have come there. */
final class LetterTopic {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private LetterTopic() {}

  /** A new broker that has the topic. */
  static EmbeddedBroker broker(Path folder) {
    EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(KernelFixture.TOPIC, 3, (short) 1))).all().get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
    return broker;
  }

  /**
   * Everything acknowledged has come, each aggregate's sequences from 1 without a gap in order of
   * first arrival.
   *
   * @param ledger how many events of each aggregate were acknowledged
   */
  static void assertArrived(EmbeddedBroker broker, Map<String, Long> ledger) {
    assertThat(ledger).isNotEmpty();
    Map<String, List<Long>> arrived = new HashMap<>();
    try (var consumer = TestTopic.reader(broker.bootstrapServers(), KernelFixture.TOPIC)) {
      await()
          .atMost(PATIENCE)
          .untilAsserted(() -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(record -> note(KafkaEvents.fromRecord(record), arrived));
            assertThat(arrived.keySet()).containsAll(ledger.keySet());
            ledger.forEach((id, events) ->
                assertThat(arrived.getOrDefault(id, List.of()))
                    .startsWith(LongStream.rangeClosed(1, events).boxed().toArray(Long[]::new)));
          });
    }
    arrived.values().forEach(sequences -> assertThat(sequences).isSorted().startsWith(1L));
  }

  private static void note(EventEnvelope event, Map<String, List<Long>> arrived) {
    List<Long> seen = arrived.computeIfAbsent(event.subject(), id -> new ArrayList<>());
    if (!seen.contains(event.sequence())) {
      seen.add(event.sequence());
    }
  }
}
