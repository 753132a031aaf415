package dk.rettidig.common.store;

import static dk.rettidig.common.store.KernelFixture.IN_NORDSUND;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.outbox.EventSender.NotSent;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.Letter.LetterId;
import dk.rettidig.common.testing.TestPlatform;
import dk.rettidig.common.testing.TestTopic;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two instances relay at once to a topic that keeps the last event per key, on a real broker. */
@Execution(ExecutionMode.CONCURRENT)
class CompactedTopicTest {

  private static final LetterId ID = new LetterId("l-1");
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final String broker = TestPlatform.broker().bootstrapServers();
  private final String topic = "compacted-" + UUID.randomUUID();
  private final CountDownLatch mayGoOn = new CountDownLatch(1);
  private final CountDownLatch standsStill = new CountDownLatch(1);

  @TempDir Path keys;
  private KernelFixture kernel;
  private Producer<String, byte[]> producer;

  @BeforeEach
  void open() throws Exception {
    kernel = new KernelFixture(keys);
    producer = KernelFixture.producer(broker);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker))) {
      admin
          .createTopics(
              List.of(
                  new NewTopic(topic, 1, (short) 1)
                      .configs(
                          Map.of(
                              "cleanup.policy", "compact",
                              "segment.ms", "1",
                              "min.cleanable.dirty.ratio", "0.001"))))
          .all()
          .get();
    }
  }

  @AfterEach
  void close() {
    producer.close();
    kernel.close();
  }

  /** Sends the first event only when it may, long after the other relay has sent two. */
  private EventSender late(EventSender sender) {
    return (to, event) -> {
      if (event.sequence() == 1) {
        standsStill.countDown();
        awaitLeave();
      }
      sender.send(to, event);
    };
  }

  private void awaitLeave() {
    try {
      mayGoOn.await();
    } catch (InterruptedException stopped) {
      throw new NotSent(stopped);
    }
  }

  /** One relay stands still before it sends the first event, another sends it and the second. */
  private void overtake(AggregateStore<Letter> late, AggregateStore<Letter> quick)
      throws InterruptedException {
    late.create(IN_NORDSUND, Map.of("n", 1), Letter.write("l-1", "tekst"));
    standsStill.await();
    quick.changeLatest(IN_NORDSUND, ID, letter -> letter.edit("rettet"));
    await().untilAsserted(() -> assertThat(pending()).isEmpty());
    mayGoOn.countDown();
  }

  private List<?> pending() {
    Document raw = kernel.raw().find(new Document("_id", "l-1")).first();
    assertThat(raw).isNotNull();
    return raw.get("outbox", Document.class).getList("pending", Document.class);
  }

  @Test
  void keepsTheNewestStateAlthoughAnEarlierOneComesLate() throws Exception {
    try (Relay quick = KernelFixture.relay(EventSender.by(producer))) {
      try (Relay late = KernelFixture.relay(late(EventSender.by(producer)))) {
        overtake(kernel.letters(late, topic), kernel.letters(quick, topic));
      } // waits for whoever still sends
    }
    assertThat(sequences()).containsExactly(1L, 2L, 1L, 2L);

    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .untilAsserted(() -> {
          compactAllButTheLast();
          assertThat(sequences()).as("what a new consumer reads").containsExactly(2L);
        });
  }

  @Test
  void keepsTheNewestStateAlthoughTheLateOneWasNotConfirmed() throws Exception {
    var arrived = new CopyOnWriteArrayList<Long>();
    EventSender sender = (to, event) -> arrived.add(event.sequence());
    EventSender unconfirmed =
        (to, event) -> {
          sender.send(to, event);
          if (arrived.size() == 3) {
            throw new NotSent(new IOException("no answer"));
          }
        };
    try (Relay quick = KernelFixture.relay(sender);
        Relay late = KernelFixture.relay(late(unconfirmed))) {
      overtake(kernel.letters(late, topic), kernel.letters(quick, topic));
      await().until(() -> late.waiting() == 1);
      late.start();

      await().untilAsserted(() -> assertThat(arrived).containsExactly(1L, 2L, 1L, 2L));
    }
    assertThat(arrived).hasSize(4);
  }

  @Test
  void sendsNothingTwiceWhileOneRelayWorksAlone() {
    var arrived = new RecordingSender();
    try (Relay relay = KernelFixture.relay(arrived)) {
      AggregateStore<Letter> letters = kernel.letters(relay, topic);
      letters.create(IN_NORDSUND, Map.of("n", 1), Letter.write("l-1", "tekst"));
      await().untilAsserted(() -> assertThat(pending()).isEmpty());
      letters.changeLatest(IN_NORDSUND, ID, letter -> letter.edit("rettet"));
      await().untilAsserted(() -> assertThat(pending()).isEmpty());
    }
    assertThat(arrived.arrived().stream().map(EventEnvelope::sequence)).containsExactly(1L, 2L);
  }

  /** The broker never compacts the segment that it writes to. */
  private void compactAllButTheLast() throws Exception {
    var other =
        new EventEnvelope(
            "letter.written.v1",
            "letter-service/letters",
            "other",
            1,
            KernelFixture.CLOCK.instant(),
            NORDSUND,
            "p-1",
            null,
            "{}");
    producer.send(KafkaEvents.toRecord(topic, other)).get();
  }

  /** Of the letter's events, in the order in which they lie on the topic now. */
  private List<Long> sequences() {
    var found = new ArrayList<Long>();
    try (var consumer = TestTopic.reader(broker, topic)) {
      await()
          .atMost(PATIENCE)
          .until(() -> {
            for (var record : consumer.poll(Duration.ofMillis(200))) {
              EventEnvelope event = KafkaEvents.fromRecord(record);
              if (event.subject().equals("l-1")) {
                found.add(event.sequence());
              }
            }
            return hasReadAll(consumer);
          });
    }
    return found;
  }

  private static boolean hasReadAll(KafkaConsumer<String, byte[]> consumer) {
    return !consumer.assignment().isEmpty()
        && consumer.endOffsets(consumer.assignment()).entrySet().stream()
            .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }
}
