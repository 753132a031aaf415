package dk.rettidig.common.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.consumption.EventConsumers;
import dk.rettidig.common.consumption.Intake;
import dk.rettidig.common.consumption.ParkedEvents;
import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.KernelFixture;
import dk.rettidig.common.store.LetterBook;
import dk.rettidig.common.store.LetterCopies;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.embedded.ChildProcess;
import dk.rettidig.embedded.broker.EmbeddedBroker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The store's process is killed while people write, and stays away for a minute.
 *
 * <p>The minute is the clock's. All that the kernel does by the clock is done when one has passed:
 * decrypted keys are forgotten after 60 seconds and must be read again, and the relay raises its
 * alarm. What the driver does by itself it has done when every writer has waited out its two
 * seconds twice: connections broke, the pool was emptied, no server was found; what comes after
 * that, however long, is the same again. A consumer waits in steps of five seconds at most.
 */
@Execution(ExecutionMode.CONCURRENT)
class StoreOutageTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CONSUMER = "copies";

  @TempDir Path folder;

  private final MovableClock clock = new MovableClock();
  private ChildProcess store;
  private String port;

  @BeforeEach
  void start() throws IOException {
    store = store("0");
    port = store.ready();
  }

  @AfterEach
  void stop() {
    store.close();
  }

  @Test
  void refusesWhatCannotBeSavedAndKeepsWhatWasAcknowledged() throws IOException {
    try (var broker = LetterTopic.broker(folder.resolve("broker"));
        var kernel =
            KernelFixture.on("mongodb://127.0.0.1:" + port, folder.resolve("keys"), clock);
        var producer = KernelFixture.producer(broker.bootstrapServers());
        Relay relay = KernelFixture.relay(EventSender.by(producer), clock)) {
      LetterBook letters = kernel.letterBook(relay);
      LetterCopies copies = kernel.letterCopies(relay);
      var parked = new ParkedEvents(kernel.databases(), clock);
      EventConsumers consumers = consumers(broker, copies, parked, producer);
      relay.start();
      consumers.start();

      Map<String, Long> ledger = writtenThroughAnOutage(letters);

      assertThat(ledger)
          .isNotEmpty()
          .allSatisfy((letter, saves) -> assertThat(letters.edits(letter)).isEqualTo(saves - 1));
      LetterTopic.assertArrived(broker, ledger);
      await().atMost(PATIENCE).untilAsserted(() -> assertEachTookEffectOnce(copies, ledger));
      assertThat(parked.all(KernelFixture.NORDSUND)).isEmpty();
      consumers.stop();
    }
  }

  /** How many saves of each letter were acknowledged. */
  private Map<String, Long> writtenThroughAnOutage(LetterBook letters) throws IOException {
    var writers = new LetterWriters(LetterDesk.on(letters));
    try (writers) {
      writers.eachGoesOn(5);

      store.kill();
      writers.eachIsRefused(1);
      Map<String, Long> before = writers.acknowledged();
      writers.eachIsRefused(1);
      clock.advance(Duration.ofMinutes(1));
      writers.eachIsRefused(1);
      assertThat(writers.acknowledged()).isEqualTo(before);

      store = store(port);
      store.ready();
      writers.eachGoesOn(5);
    }
    assertThat(writers.refusals()).containsExactly("503 server:unavailable");
    return writers.acknowledged();
  }

  private static void assertEachTookEffectOnce(LetterCopies copies, Map<String, Long> ledger) {
    assertThat(ledger)
        .allSatisfy((letter, saves) -> assertThat(copies.effects(letter)).isEqualTo(each(saves)));
  }

  private ChildProcess store(String onPort) throws IOException {
    return ChildProcess.start(StoreProcess.class, folder.resolve("store"), onPort);
  }

  private static EventConsumers consumers(
      EmbeddedBroker broker,
      LetterCopies copies,
      ParkedEvents parked,
      Producer<String, byte[]> producer) {
    return new EventConsumers(
        new DefaultKafkaConsumerFactory<>(
            Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer()),
        List.of(
            new Intake(
                copies.subscription(CONSUMER), parked, producer, JsonMapper.builder().build())),
        1);
  }

  private static String each(long saves) {
    return LongStream.rangeClosed(1, saves)
        .mapToObj(sequence -> sequence + " ")
        .collect(Collectors.joining());
  }
}
