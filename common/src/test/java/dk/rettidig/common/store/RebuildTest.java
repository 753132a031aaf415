package dk.rettidig.common.store;

import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.consumption.EventConsumers;
import dk.rettidig.common.consumption.Intake;
import dk.rettidig.common.consumption.ParkedEvents;
import dk.rettidig.common.consumption.Subscription;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.Letter.LetterEdited;
import dk.rettidig.common.store.Letter.LetterId;
import dk.rettidig.common.testing.TestPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * A consumer whose store is set back while its group's offsets are ahead is rebuilt by reading
 * again, as {@code kafka-consumer-groups --reset-offsets} lets it.
 */
@Execution(ExecutionMode.CONCURRENT)
class RebuildTest {

  private static final int PARTITIONS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final AggregateKind<Letter> COPIES =
      AggregateKind.of(Letter.class, "copies", "copy-events", Letter::id).about(Letter::about);

  record Heard() {}

  private final Map<String, Object> broker =
      Map.of("bootstrap.servers", TestPlatform.broker().bootstrapServers());
  private final String topic = "rebuild-" + UUID.randomUUID();
  private final RecordingSender outside = new RecordingSender();

  @TempDir Path keys;
  private KernelFixture kernel;
  private MongoClient observer;
  private Producer<String, byte[]> producer;
  private Admin admin;
  private Running running;

  @BeforeEach
  void open() throws Exception {
    kernel = new KernelFixture(keys);
    observer = MongoClients.create(kernel.store().connectionString());
    producer = KernelFixture.producer(TestPlatform.broker().bootstrapServers());
    admin = Admin.create(broker);
    admin
        .createTopics(
            List.of(
                new NewTopic(topic, PARTITIONS, (short) 1),
                new NewTopic(topic + "-copies-dlt", 1, (short) 1)))
        .all()
        .get();
    running = new Running();
  }

  @AfterEach
  void close() {
    running.stop();
    admin.close();
    producer.close();
    observer.close();
    kernel.close();
  }

  /** The consuming service from its start to its stop: nothing in memory outlives it. */
  private final class Running {

    private final Relay relay = KernelFixture.relay(outside);
    private final AggregateStore<Letter> copies = kernel.open(COPIES, relay);
    private final EventConsumers consumers;

    Running() {
      var subscription =
          Subscription.of("copies", topic)
              .on("letter.edited.v1", Heard.class, (event, _) -> keep(event));
      var parked = new ParkedEvents(kernel.databases(), KernelFixture.CLOCK);
      var intake = new Intake(subscription, parked, producer, JsonMapper.builder().build());
      Map<String, Object> settings = new HashMap<>(broker);
      settings.put("auto.offset.reset", "earliest");
      consumers =
          new EventConsumers(
              new DefaultKafkaConsumerFactory<>(
                  settings, new StringDeserializer(), new ByteArrayDeserializer()),
              List.of(intake),
              2);
      relay.start();
      consumers.start();
    }

    /** An effect that cannot be repeated unnoticed, and that the outside is told of. */
    private void keep(EventEnvelope event) {
      var id = new LetterId(event.subject());
      copies.on(
          event,
          id,
          there -> {
            Letter before = there.orElseGet(() -> Letter.write(event.subject(), "").state());
            Letter after = before.edit(before.text() + event.sequence() + " ").state();
            return Optional.of(Change.to(after, new LetterEdited(id, after.edits())));
          });
    }

    Map<String, Stored<Letter>> records() {
      return List.of("a", "b", "c").stream()
          .flatMap(id -> copies.find(NORDSUND, new LetterId(id)).stream())
          .collect(Collectors.toMap(stored -> stored.state().id().value(), stored -> stored));
    }

    void stop() {
      consumers.stop();
      relay.close();
    }
  }

  private MongoCollection<Document> store() {
    return observer.getDatabase("letters_" + NORDSUND).getCollection("copies");
  }

  private void tell(String letter, long sequence) throws Exception {
    var event =
        new EventEnvelope(
            "letter.edited.v1",
            "letter-service/letters",
            letter,
            sequence,
            KernelFixture.CLOCK.instant(),
            NORDSUND,
            "p-1",
            null,
            "{}");
    producer.send(KafkaEvents.toRecord(topic, event)).get();
  }

  private void awaitEffects(Map<String, String> expected) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(
                    running.records().entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                Map.Entry::getKey, one -> one.getValue().state().text())))
                .isEqualTo(expected));
  }

  private Set<String> toldOutside() {
    return outside.arrived().stream()
        .map(event -> event.name() + " " + event.body())
        .collect(Collectors.toSet());
  }

  private long committed() {
    try {
      return admin
          .listConsumerGroupOffsets("copies")
          .partitionsToOffsetAndMetadata()
          .get()
          .entrySet()
          .stream()
          .filter(entry -> entry.getKey().topic().equals(topic))
          .mapToLong(entry -> entry.getValue().offset())
          .sum();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** What {@code kafka-consumer-groups --reset-offsets} does; the service stands still. */
  private void reset(OffsetSpec to) throws Exception {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (int number = 0; number < PARTITIONS; number++) {
      var partition = new TopicPartition(topic, number);
      long offset = offset(partition, to);
      offsets.put(
          partition,
          new OffsetAndMetadata(offset < 0 ? offset(partition, OffsetSpec.latest()) : offset));
    }
    admin.alterConsumerGroupOffsets("copies", offsets).all().get();
  }

  private long offset(TopicPartition partition, OffsetSpec spec) throws Exception {
    return admin.listOffsets(Map.of(partition, spec)).partitionResult(partition).get().offset();
  }

  private void restore(List<Document> backup) {
    store().deleteMany(new Document());
    if (!backup.isEmpty()) {
      store().insertMany(backup);
    }
  }

  @Test
  void hasTheSameRecordsAfterABackupWasRestoredAndTheMissedEventsWereReadAgain() throws Exception {
    tell("a", 1);
    tell("a", 2);
    tell("b", 1);
    awaitEffects(Map.of("a", "1 2 ", "b", "1 "));
    await().atMost(PATIENCE).until(() -> toldOutside().size() == 3);
    List<Document> backup = store().find().into(new ArrayList<>());
    Instant taken = KernelFixture.CLOCK.instant();

    rebuilds(backup, OffsetSpec.forTimestamp(taken.toEpochMilli()));
  }

  @Test
  void hasTheSameRecordsAfterItsStoreWasEmptiedAndEverythingWasReadAgain() throws Exception {
    tell("a", 1);
    tell("a", 2);
    tell("b", 1);
    awaitEffects(Map.of("a", "1 2 ", "b", "1 "));

    rebuilds(List.of(), OffsetSpec.earliest());
  }

  @Test
  void skipsWhatTheBackupHasAlready() throws Exception {
    tell("a", 1);
    tell("a", 2);
    tell("b", 1);
    awaitEffects(Map.of("a", "1 2 ", "b", "1 "));
    List<Document> backup = store().find().into(new ArrayList<>());

    rebuilds(backup, OffsetSpec.earliest());
  }

  private void rebuilds(List<Document> backup, OffsetSpec from) throws Exception {
    tell("a", 3);
    tell("b", 2);
    tell("c", 1);
    Map<String, String> all = Map.of("a", "1 2 3 ", "b", "1 2 ", "c", "1 ");
    awaitEffects(all);
    await().atMost(PATIENCE).until(() -> toldOutside().size() == 6);
    Map<String, Stored<Letter>> before = running.records();
    Set<String> told = toldOutside();
    running.stop();
    assertThat(committed()).as("ahead of the store").isEqualTo(6);

    restore(backup);
    reset(from);
    running = new Running();

    awaitEffects(all);
    await().atMost(PATIENCE).until(() -> committed() == 6);
    await()
        .atMost(PATIENCE)
        .until(() ->
            store().countDocuments(new Document("outbox.pending.0", new Document("$exists", true)))
                == 0);
    assertThat(running.records()).isEqualTo(before);
    assertThat(toldOutside()).as("nothing that has not the id of what was told").isEqualTo(told);
  }
}
