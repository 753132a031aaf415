package dk.rettidig.common.consumption;

import static dk.rettidig.common.store.KernelFixture.CLOCK;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.event.UnreadableEvent;
import dk.rettidig.common.store.KernelFixture;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.common.testing.TestTopic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/** A topic of numbers on a real broker, and an intake that reads it. */
abstract class WithNumbers {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  static final Consumer<Body> REFUSING =
      body -> {
        throw new UnreadableEvent("number " + body.number() + " is refused");
      };

  record Body(int number, @Nullable String note) {}

  @TempDir Path keys;
  final String topic = "flow-" + UUID.randomUUID();
  final List<String> effects = new CopyOnWriteArrayList<>();
  volatile Consumer<Body> effect = body -> {};
  KernelFixture kernel;
  Producer<String, byte[]> producer;
  ParkedEvents parked;
  Intake intake;
  EventConsumers consumers;

  @BeforeEach
  void start() throws Exception {
    kernel = new KernelFixture(keys);
    var subscription =
        Subscription.of("tests", topic)
            .on(
                "number.told.v1",
                Body.class,
                (event, body) -> {
                  effect.accept(body);
                  effects.add(event.subject() + "/" + event.sequence());
                });
    Map<String, Object> broker =
        Map.of("bootstrap.servers", TestPlatform.broker().bootstrapServers());
    try (Admin admin = Admin.create(broker)) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(topic, 3, (short) 1),
                  new NewTopic(subscription.deadLetterTopic(), 1, (short) 1)))
          .all()
          .get();
    }
    producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer());
    parked = new ParkedEvents(kernel.databases(), CLOCK);
    intake = new Intake(subscription, parked, producer, JsonMapper.builder().build());
    consumers = started(intake);
  }

  static EventConsumers started(Intake intake) {
    var consumers = new EventConsumers(consumers(), List.of(intake), 2);
    consumers.start();
    return consumers;
  }

  static ConsumerFactory<String, byte[]> consumers() {
    return new DefaultKafkaConsumerFactory<>(
        Map.of(
            "bootstrap.servers",
            TestPlatform.broker().bootstrapServers(),
            "auto.offset.reset",
            "earliest"),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }

  @AfterEach
  void stop() {
    consumers.stop();
    producer.close();
    kernel.close();
  }

  void tell(String aggregate, long sequence, String body) {
    send(KafkaEvents.toRecord(topic, event("number.told.v1", aggregate, sequence, body)));
  }

  void send(ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static EventEnvelope event(String type, String aggregate, long sequence, String body) {
    return new EventEnvelope(
        type, "test-service", aggregate, sequence, Instant.EPOCH, NORDSUND, "p-1", null, body);
  }

  void awaitEffects(String... expected) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(effects).containsExactlyInAnyOrder(expected));
  }

  String deadLetter() {
    try (var consumer =
        TestTopic.reader(TestPlatform.broker().bootstrapServers(), topic + "-tests-dlt")) {
      var found = new CopyOnWriteArrayList<ConsumerRecord<String, byte[]>>();
      await()
          .atMost(PATIENCE)
          .until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            return !found.isEmpty();
          });
      return new String(found.getFirst().value(), StandardCharsets.ISO_8859_1);
    }
  }
}
