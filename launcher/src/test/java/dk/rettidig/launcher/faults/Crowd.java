package dk.rettidig.launcher.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/** Several people at work at once, until this is closed and each has finished what it began. */
final class Crowd implements AutoCloseable {

  private static final int CLIENTS = 2;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

  private final AtomicBoolean working = new AtomicBoolean(true);
  private final Ledger ledger;
  private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
  private final List<CompletableFuture<Void>> work;

  private Crowd(Town town, Ledger ledger) {
    this.ledger = ledger;
    Stream<Runnable> clients =
        Stream.<Runnable>generate(() -> new Client(town, ledger, working::get)).limit(CLIENTS);
    Stream<Runnable> others =
        Stream.of(
            new PortalGuest(town, ledger, working::get), new Chair(town, ledger, working::get));
    work =
        Stream.concat(clients, others).map(one -> CompletableFuture.runAsync(one, hands)).toList();
  }

  static Crowd atWork(Town town, Ledger ledger) {
    return new Crowd(town, ledger);
  }

  /** Waits while they work; fails when one of them was refused. */
  void until(Callable<Boolean> condition) {
    await()
        .atMost(PATIENCE)
        .pollInterval(BETWEEN_LOOKS)
        .until(() -> !refused().isEmpty() || condition.call());
    refused().stream().findFirst().ifPresent(Crowd::fail);
  }

  /** As a fault of its own, since closing throws the client's again. */
  private static void fail(CompletableFuture<Void> refused) {
    throw new IllegalStateException("somebody at work was refused", refused.exceptionNow());
  }

  private List<CompletableFuture<Void>> refused() {
    return work.stream().filter(CompletableFuture::isCompletedExceptionally).toList();
  }

  @Override
  public void close() {
    working.set(false);
    await("what was begun is finished: " + ledger)
        .atMost(PATIENCE)
        .until(() -> work.stream().allMatch(CompletableFuture::isDone));
    work.forEach(CompletableFuture::join);
    hands.close();
  }
}
