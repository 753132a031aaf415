package dk.rettidig.common.consumption;

import static dk.rettidig.common.store.KernelFixture.CLOCK;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
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
import java.util.concurrent.atomic.AtomicInteger;
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
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/** From the broker to a handler and back to the dead letters, on a real broker. */
class EventFlowTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  record Body(int number, @Nullable String note) {}

  @TempDir Path keys;
  private final String topic = "flow-" + UUID.randomUUID();
  private final List<String> effects = new CopyOnWriteArrayList<>();
  private volatile Consumer<Body> effect = body -> {};
  private KernelFixture kernel;
  private Producer<String, byte[]> producer;
  private ParkedEvents parked;
  private Intake intake;
  private EventConsumers consumers;

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

  private static EventConsumers started(Intake intake) {
    var consumers = new EventConsumers(consumers(), List.of(intake), 2);
    consumers.start();
    return consumers;
  }

  private static ConsumerFactory<String, byte[]> consumers() {
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

  private void tell(String aggregate, long sequence, String body) {
    send(KafkaEvents.toRecord(topic, event("number.told.v1", aggregate, sequence, body)));
  }

  private void send(ProducerRecord<String, byte[]> record) {
    try {
      producer.send(record).get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static EventEnvelope event(String type, String aggregate, long sequence, String body) {
    return new EventEnvelope(
        type, "test-service", aggregate, sequence, Instant.EPOCH, NORDSUND, "p-1", null, body);
  }

  private void awaitEffects(String... expected) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(effects).containsExactlyInAnyOrder(expected));
  }

  private void awaitTwoWaiting() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(parked.all(NORDSUND))
                .singleElement()
                .satisfies(p -> assertThat(p.waiting()).hasSize(2)));
  }

  @Test
  void reachesTheHandlerInOrderPerAggregate() {
    for (int i = 1; i <= 5; i++) {
      tell("a", i, "{\"number\":" + i + ",\"extra\":true}");
    }

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects).hasSize(5));
    assertThat(effects).containsExactly("a/1", "a/2", "a/3", "a/4", "a/5");
  }

  @Test
  void parksAnAggregateBehindItsPoisonousEventAndLetsOthersGoOn() {
    tell("bad", 1, "{\"number\":1}");
    tell("bad", 2, "{\"number\":\"Ida Holm\"}");
    tell("bad", 3, "{\"number\":3}");
    tell("good", 1, "{\"number\":1}");

    awaitEffects("bad/1", "good/1");
    awaitTwoWaiting();
    var first = parked.all(NORDSUND).getFirst();
    assertThat(first.waiting()).extracting(EventEnvelope::sequence).containsExactly(2L, 3L);
    assertThat(first.reason()).contains("number").doesNotContain("Ida Holm");
    assertThat(deadLetter()).isEqualTo("{\"number\":\"Ida Holm\"}");
  }

  @Test
  void waitsBehindWhatAnotherInstanceHadParked() {
    var otherParked = new ParkedEvents(kernel.databases(), CLOCK);
    assertThat(otherParked.join(intake.subscription().name(), event("x", "b", 1, "{}"))).isFalse();
    tell("a", 1, "not JSON");
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(parked.all(NORDSUND)).hasSize(1));
    consumers.stop();
    consumers =
        started(
            new Intake(intake.subscription(), otherParked, producer, JsonMapper.builder().build()));
    tell("a", 2, "{\"number\":2}");

    awaitTwoWaiting();
    assertThat(effects).isEmpty();
  }

  @Test
  void parksAnEventWithoutARequiredPart() {
    tell("bad", 1, "{\"note\":\"x\"}");

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(parked.all(NORDSUND)).hasSize(1));
    assertThat(effects).isEmpty();
  }

  @Test
  void replaysWhatWaitsInOrderOnceTheDomainAcceptsIt() {
    effect = EventFlowTest::refuse;
    tell("a", 1, "{\"number\":1}");
    tell("a", 2, "{\"number\":2}");
    awaitTwoWaiting();

    assertThat(intake.replay(NORDSUND, "a")).isFalse();
    effect = body -> {};
    assertThat(intake.replay(NORDSUND, "a")).isTrue();

    assertThat(effects).containsExactly("a/1", "a/2");
    assertThat(parked.all(NORDSUND)).isEmpty();
    tell("a", 3, "{\"number\":3}");
    awaitEffects("a/1", "a/2", "a/3");
  }

  @Test
  void goesOnAfterThePoisonousEventWasDropped() {
    tell("a", 1, "not JSON");
    tell("a", 2, "{\"number\":2}");
    awaitTwoWaiting();

    assertThat(intake.dropFirst(NORDSUND, "a")).isTrue();

    assertThat(effects).containsExactly("a/2");
    assertThat(parked.all(NORDSUND)).isEmpty();
  }

  @Test
  void triesAgainWithoutEndWhenTheStoreIsAway() {
    var attempts = new AtomicInteger();
    effect =
        body -> {
          if (attempts.incrementAndGet() < 4) {
            throw new MongoSocketException("away", new ServerAddress());
          }
        };
    tell("a", 1, "{\"number\":1}");
    tell("a", 2, "{\"number\":2}");

    await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects).containsExactly("a/1", "a/2"));
    assertThat(parked.all(NORDSUND)).isEmpty();
    assertThat(intake.refused()).isZero();
  }

  @Test
  void losesNothingWhileTheStoreIsReallyAway() {
    effect =
        body ->
            kernel
                .databases()
                .collection(NORDSUND, "effects")
                .find(new Document("_id", "a"))
                .first();
    kernel.store().pause();
    tell("a", 1, "{\"number\":1}");
    tell("b", 1, "{\"number\":1}");
    await().pollDelay(Duration.ofSeconds(3)).atMost(PATIENCE).until(effects::isEmpty);

    kernel.store().resume();

    awaitEffects("a/1", "b/1");
    assertThat(parked.all(NORDSUND)).isEmpty();
  }

  @Test
  void skipsAndCountsATypeThatItDoesNotKnow() {
    send(KafkaEvents.toRecord(topic, event("number.sung.v1", "a", 1, "{}")));
    tell("a", 2, "{\"number\":2}");

    awaitEffects("a/2");
    assertThat(intake.skipped()).isEqualTo(1);
  }

  @Test
  void sendsARecordThatIsNoEventToTheDeadLettersAndGoesOn() {
    send(new ProducerRecord<>(topic, "a", new byte[] {1, 2, 3}));
    tell("a", 1, "{\"number\":1}");

    awaitEffects("a/1");
    assertThat(deadLetter()).hasSize(3);
    assertThat(intake.refused()).isEqualTo(1);
  }

  private static void refuse(Body body) {
    throw new UnreadableEvent("number " + body.number() + " is refused");
  }

  private String deadLetter() {
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
