package dk.rettidig.launcher.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Several clients at work at once, until this is closed and each has finished what it began. */
final class Crowd implements AutoCloseable {

  private static final int CLIENTS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private final List<Client> clients;
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final CompletableFuture<?> work;

  private Crowd(List<Client> clients) {
    this.clients = clients;
    this.work =
        CompletableFuture.allOf(
            clients.stream()
                .map(client -> CompletableFuture.runAsync(client, hands))
                .toArray(CompletableFuture[]::new));
  }

  static Crowd atWork(Town town, Ledger ledger) {
    var pedagogue = town.visitors().as("paedagog");
    var officer = town.visitors().as("modtagelsen");
    return new Crowd(
        IntStream.range(0, CLIENTS)
            .mapToObj(_ -> new Client(pedagogue, officer, town.children(), ledger))
            .toList());
  }

  /** Waits while they work; fails when one of them was refused. */
  void until(Callable<Boolean> condition) {
    await().atMost(PATIENCE).pollInterval(BETWEEN_LOOKS).until(() -> refused() || condition.call());
    if (refused()) {
      work.join();
    }
  }

  private boolean refused() {
    return clients.stream().anyMatch(Client::hasFailed);
  }

  @Override
  public void close() {
    clients.forEach(Client::stop);
    work.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    hands.close();
  }
}
