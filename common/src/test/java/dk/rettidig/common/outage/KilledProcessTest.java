package dk.rettidig.common.outage;

import dk.rettidig.common.outbox.EventSender;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.KernelFixture;
import dk.rettidig.embedded.ChildProcess;
import dk.rettidig.embedded.broker.EmbeddedBroker;
import dk.rettidig.embedded.store.EmbeddedStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KilledProcessTest {

  private static final int KILLS = 8;

  @TempDir Path folder;

  @Test
  void sendsWhateverAKilledProcessHadAcknowledged() throws IOException {
    var moments = new Random(20260203);
    Map<String, Long> ledger = new HashMap<>();
    try (var store = EmbeddedStore.inMemory(0);
        var broker = LetterTopic.broker(folder.resolve("broker"))) {
      for (int kill = 0; kill < KILLS; kill++) {
        letWriteAndKill(store, broker, moments.nextInt(600), ledger);
      }
      try (var kernel = KernelFixture.on(store.connectionString(), folder.resolve("keys"));
          var producer = KernelFixture.producer(broker.bootstrapServers());
          Relay relay = KernelFixture.relay(EventSender.by(producer))) {
        kernel.letterBook(relay);
        relay.start();

        LetterTopic.assertArrived(broker, ledger);
      }
    }
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
}
