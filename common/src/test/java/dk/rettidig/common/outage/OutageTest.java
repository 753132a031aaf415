package dk.rettidig.common.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.event.KafkaEvents;
import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.KernelFixture;
import dk.rettidig.common.store.LetterBook;
import dk.rettidig.common.testing.TestTopic;
import dk.rettidig.embedded.ChildProcess;
import dk.rettidig.embedded.broker.EmbeddedBroker;
import dk.rettidig.embedded.store.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class OutageTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int KILLS = 8;

  @TempDir Path folder;

  @Test
  void sendsWhateverAKilledProcessHadAcknowledged() throws IOException {
    var moments = new Random(20260203);
    Map<String, Long> ledger = new HashMap<>();
    try (var store = EmbeddedStore.inMemory(0);
        var broker = broker()) {
      for (int kill = 0; kill < KILLS; kill++) {
        letWriteAndKill(store, broker, moments.nextInt(600), ledger);
      }
      try (var kernel = KernelFixture.on(store.connectionString(), folder.resolve("keys"));
          var producer = KernelFixture.producer(broker.bootstrapServers());
          Relay relay = KernelFixture.relay(EventSender.by(producer))) {
        kernel.letterBook(relay);
        relay.start();

        assertArrived(broker, ledger);
      }
    }
  }

  @Test
  void deliversInOrderWhatWasSavedWhileTheBrokerWasDownForAMinute() {
    Map<String, Long> ledger = new HashMap<>();
    EmbeddedBroker broker = broker();
    int port = broker.port();
    try (var kernel = new KernelFixture(folder.resolve("keys"));
        var producer = KernelFixture.producer(broker.bootstrapServers());
        Relay relay = KernelFixture.relay(EventSender.by(producer))) {
      LetterBook letters = kernel.letterBook(relay);
      relay.start();
      save(letters, ledger);
      broker.close();
      writeFor(Duration.ofMinutes(1), letters, ledger);
      try (var again = EmbeddedBroker.start(folder.resolve("broker"), port)) {
        save(letters, ledger);

        assertArrived(again, ledger);
      }
    } finally {
      broker.close();
    }
  }

  private EmbeddedBroker broker() {
    return broker(folder.resolve("broker"));
  }

  static EmbeddedBroker broker(Path folder) {
    EmbeddedBroker broker = EmbeddedBroker.start(folder, 0);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(KernelFixture.TOPIC, 3, (short) 1))).all().get();
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
    return broker;
  }

  private void letWriteAndKill(
      EmbeddedStore store, EmbeddedBroker broker, int milliseconds, Map<String, Long> ledger)
      throws IOException {
    List<String> said = new ArrayList<>();
    try (ChildProcess child =
        ChildProcess.start(
            WritingProcess.class,
            store.connectionString(),
            broker.bootstrapServers(),
            folder.resolve("keys"))) {
      child.ready();
      Instant end = KernelFixture.CLOCK.instant().plusMillis(milliseconds);
      while (KernelFixture.CLOCK.instant().isBefore(end)) {
        said.add(child.output().readLine());
      }
      child.kill();
      child.output().lines().forEach(said::add);
    }
    said.stream()
        .map(line -> line.split(" "))
        .filter(words -> words.length == 3 && words[1].length() == 36)
        .forEach(words -> ledger.merge(words[1], Long.valueOf(words[2]), Math::max));
  }

  private static void writeFor(Duration duration, LetterBook letters, Map<String, Long> ledger) {
    Instant end = KernelFixture.CLOCK.instant().plus(duration);
    await()
        .pollInterval(Duration.ofMillis(100))
        .atMost(duration.plus(PATIENCE))
        .until(() -> {
          save(letters, ledger);
          return KernelFixture.CLOCK.instant().isAfter(end);
        });
  }

  private static void save(LetterBook letters, Map<String, Long> ledger) {
    String id = UUID.randomUUID().toString();
    letters.write(id);
    letters.edit(id);
    ledger.put(id, 2L);
  }

  /**
   * Everything acknowledged has come, each aggregate's sequences from 1 without a gap in order of
   * first arrival.
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
