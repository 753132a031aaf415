package dk.rettidig.common.outage;

import static org.awaitility.Awaitility.await;

import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.KernelFixture;
import dk.rettidig.common.store.LetterBook;
import dk.rettidig.embedded.broker.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The minute is a real one, since much of it is the broker's client's own: the first to begin. */
@Execution(ExecutionMode.CONCURRENT)
@Order(1)
class BrokerOutageTest {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  @TempDir Path folder;

  @Test
  void deliversInOrderWhatWasSavedWhileTheBrokerWasDownForAMinute() {
    Map<String, Long> ledger = new HashMap<>();
    EmbeddedBroker broker = LetterTopic.broker(folder.resolve("broker"));
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

        LetterTopic.assertArrived(again, ledger);
      }
    } finally {
      broker.close();
    }
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
}
