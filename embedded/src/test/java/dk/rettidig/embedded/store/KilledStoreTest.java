package dk.rettidig.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import dk.rettidig.embedded.ChildProcess;
import dk.rettidig.embedded.FreePort;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledStoreTest {

  private static final int CHAINS = 2;
  private static final int KILLS_PER_CHAIN = 15;

  @TempDir Path folder;

  @Test
  void losesNothingThatItAcknowledgedInThirtyKills() throws Exception {
    try (ExecutorService chains = Executors.newFixedThreadPool(CHAINS)) {
      List<? extends Future<?>> running =
          IntStream.range(0, CHAINS)
              .mapToObj(chain -> chains.submit(() -> killAgainAndAgain(chain)))
              .toList();
      for (Future<?> chain : running) {
        chain.get(10, TimeUnit.MINUTES);
      }
    }
  }

  private @Nullable Void killAgainAndAgain(int chain) throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path ownFolder = folder.resolve("chain-" + chain);
    int port = FreePort.orFree(0);
    List<Ledger> ledgers = List.of(new Ledger("a"), new Ledger("b"));
    for (int kill = 0; kill < KILLS_PER_CHAIN; kill++) {
      try (ChildProcess child = ChildProcess.start(StoreProcess.class, ownFolder, port);
          MongoClient client = Clients.of(child.ready())) {
        Clients.awaitAnswer(client); // on a busy machine the first answer may take its time
        if (kill == 0) {
          ledgers.forEach(ledger -> ledger.begin(client));
        } else {
          ledgers.forEach(ledger -> ledger.compareAndResolve(client));
        }
        writeAndKill(ledgers, client, child, Duration.ofMillis(random.nextInt(5, 100)));
      }
      if (random.nextInt(8) == 0) {
        killWhileStarting(random, ownFolder, port);
      }
    }
    assertThat(ledgers)
        .as("seed %d", seed)
        .allMatch(ledger -> ledger.acknowledged() > KILLS_PER_CHAIN);
    return null;
  }

  // Every start compacts the journal, and this one ends at some moment of it.
  private static void killWhileStarting(Random random, Path folder, int port) throws Exception {
    try (ChildProcess child = ChildProcess.start(StoreProcess.class, folder, port)) {
      child.process().waitFor(random.nextInt(150, 500), TimeUnit.MILLISECONDS);
    }
  }

  private static void writeAndKill(
      List<Ledger> ledgers, MongoClient client, ChildProcess child, Duration after)
      throws Exception {
    try (ExecutorService writers = Executors.newFixedThreadPool(ledgers.size())) {
      List<? extends Future<?>> running =
          ledgers.stream()
              .map(ledger -> writers.submit(() -> ledger.writeUntilTheStoreIsGone(client)))
              .toList();
      assertThat(child.process().waitFor(after.toMillis(), TimeUnit.MILLISECONDS)).isFalse();
      child.kill();
      for (Future<?> writer : running) {
        writer.get(30, TimeUnit.SECONDS);
      }
    }
  }
}
