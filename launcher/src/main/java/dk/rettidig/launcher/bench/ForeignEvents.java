package dk.rettidig.launcher.bench;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.launcher.identity.DemoUser;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/** Publishes what concern-service would, by its contracts and with its settings. */
final class ForeignEvents implements AutoCloseable {

  private static final String UNIT = "0b9b8f64-15f5-4f6b-8a53-2a9f1f6f3d21";
  private static final String CHILD = "b81d7c40-2f63-4a8e-8d15-6e9f0c3a7b22";

  private final JsonMapper json = new JsonMapper();
  private final Clock clock = Clock.systemUTC();
  private final AtomicInteger failed = new AtomicInteger();
  private final Producer<String, byte[]> producer;

  ForeignEvents(String kafka) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.CLIENT_ID_CONFIG,
                "bench-concern-service"),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** {@code person.changed.v1}: the person is a manager there. */
  void appoint(DemoUser manager) {
    Map<String, Object> assignment =
        Map.of(
            "assignment", "a-1",
            "role", "MANAGER",
            "unit", UNIT,
            "from", "2025-08-01");
    publish(
        "organisation-events",
        "person.changed.v1",
        manager.municipality(),
        manager.personId(),
        Map.of(
            "person", manager.personId(),
            "active", true,
            "assignments", List.of(assignment),
            "ownChildren", List.of()));
  }

  /** {@code concern.raised.v1} at a level that the standard routes escalate. */
  void raise(Municipality municipality, String concern) {
    publish(
        "concern-events",
        "concern.raised.v1",
        municipality,
        concern,
        Map.ofEntries(
            Map.entry("concern", concern),
            Map.entry("child", CHILD),
            Map.entry("unit", UNIT),
            Map.entry("instrument", "bl5"),
            Map.entry("instrumentVersion", "1.0"),
            Map.entry("level", "3"),
            Map.entry("ordinal", 3),
            Map.entry("attention", "CROSS_DISCIPLINARY"),
            Map.entry("asksForForum", true),
            Map.entry("raisedAt", now().toString()),
            Map.entry("takenOver", false)));
  }

  /** How many the broker did not take. */
  int failed() {
    producer.flush();
    return failed.get();
  }

  private void publish(
      String topic, String type, Municipality municipality, String subject, Object body) {
    var event =
        new EventEnvelope(
            type,
            "concern-service",
            subject,
            1,
            now(),
            municipality,
            "bench",
            null,
            json.writeValueAsString(body));
    var _ =
        producer.send(
            KafkaEvents.toRecord(topic, event),
            (sent, failure) -> {
              if (failure != null) {
                failed.incrementAndGet();
              }
            });
  }

  private Instant now() {
    return clock.instant();
  }

  @Override
  public void close() {
    producer.close();
  }
}
