package dk.rettidig.common.testing;

import static org.awaitility.Awaitility.await;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.store.KernelFixture;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Sends to and reads from a topic of the test platform, as another service would. */
public final class TestTopic {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private TestTopic() {}

  /** Returns when the broker has the event. */
  public static void send(String topic, EventEnvelope event) {
    try (var producer = KernelFixture.producer(TestPlatform.broker().bootstrapServers())) {
      producer.send(KafkaEvents.toRecord(topic, event)).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /**
   * The body of the last event of the aggregate among those that are there when the first is found.
   */
  public static String awaitBody(String topic, String aggregate) {
    var bodies = new CopyOnWriteArrayList<String>();
    try (var consumer = reader(TestPlatform.broker().bootstrapServers(), topic)) {
      await()
          .atMost(PATIENCE)
          .until(() -> {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
              if (record.key().endsWith("/" + aggregate)) {
                bodies.add(new String(record.value(), StandardCharsets.UTF_8));
              }
            }
            return !bodies.isEmpty();
          });
    }
    return bodies.getLast();
  }

  /** Reads a topic from its beginning, as a consumer of its own. */
  public static KafkaConsumer<String, byte[]> reader(String broker, String topic) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            broker,
            "group.id",
            "reader-" + UUID.randomUUID(),
            "auto.offset.reset",
            "earliest");
    var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    consumer.subscribe(List.of(topic));
    return consumer;
  }
}
