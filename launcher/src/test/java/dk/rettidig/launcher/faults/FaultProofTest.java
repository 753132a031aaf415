package dk.rettidig.launcher.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.launcher.Portal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/**
 * Every part is a process of its own and is killed at random moments while people work; afterwards
 * everything is compared with what the clients know to be acknowledged.
 */
@Isolated("its load wants the machine")
class FaultProofTest {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final long SEED = Long.getLong("rettidig.faults.seed", new Random().nextLong());

  @TempDir private static Path folder;

  private static @Nullable Town started;

  @BeforeAll
  static void start() throws Exception {
    started = Town.start(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    if (started != null) {
      started.close();
    }
  }

  @Test
  void nothingAcknowledgedIsLostAndNothingHappensTwice() throws Exception {
    System.out.println("faults: seed " + SEED + " (-Drettidig.faults.seed)");
    var ledger = new Ledger();
    String keys = town().signingKeys();
    try (var crowd = Crowd.atWork(town(), ledger)) {
      new Outages(town().parts(), crowd, ledger, new Random(SEED)).happen();
    }
    long quiet = System.nanoTime();
    System.out.println("faults: " + ledger);

    assertThat(ledger.concerns).hasSizeGreaterThan(50);
    assertThat(ledger.sent).isNotEmpty();
    assertThat(ledger.bases).isNotEmpty();
    assertThat(ledger.throughThePortal).isNotEmpty();
    assertThat(ledger.closed).isNotEmpty();
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(town().findings().unsent()).isEmpty());
    concernsStandOnce(ledger);
    theForumHasEachOnce(ledger);
    decisionsStandOnce(ledger);
    theDeskHasEachOnce(ledger);
    receiversWereToldOnce(ledger.sent, ledger.perhapsSent);
    System.out.printf(
        "faults: everything in its place %d s after the last request%n",
        Duration.ofNanos(System.nanoTime() - quiet).toSeconds());
    nothingIsParked();
    theBrokerHasEveryEventInOrder(ledger);
    theDoorIsOpenAsBefore(keys);
    assertThat(town().parts().allRun()).isTrue();
  }

  @Test
  void whatReceiversMissedIsDeliveredOnceAfterwardsAndTheDeskSeesItWait() throws Exception {
    var ledger = new Ledger();
    town().receivers().goAway();
    try {
      try (var crowd = Crowd.atWork(town(), ledger)) {
        crowd.until(() -> ledger.sent.size() >= 3);
      }
      await()
          .atMost(PATIENCE)
          .untilAsserted(() ->
              assertThat(waiting())
                  .containsAll(recipientsOf(ledger.sent, "case-system", "desk-mailbox")));
    } finally {
      town().receivers().comeBack();
    }

    receiversWereToldOnce(ledger.sent, ledger.perhapsSent);
    assertThat(town().findings().undelivered()).isEmpty();
  }

  private static Town town() {
    return Objects.requireNonNull(started, "the town did not start");
  }

  /** Tokens from before the kills are still taken, and whoever has none logs in again. */
  private static void theDoorIsOpenAsBefore(String keys) {
    assertThat(town().signingKeys()).isEqualTo(keys).contains("\"kid\"");
    assertThat(town().visitors().as("paedagog").concern().get("/children").status()).isEqualTo(200);
    try (var portal = Portal.as("leder", town().reach())) {
      assertThat(portal.get("/children").status()).isEqualTo(200);
    }
  }

  private static void concernsStandOnce(Ledger ledger) {
    Map<String, Long> found = town().findings().concerns(town().children());
    assertThat(found).containsKeys(ledger.concerns.keySet().toArray(String[]::new));
    assertThat(only(found, ledger.concerns.keySet())).allMatch(times -> times == 1);
    assertThat(only(found, ledger.abandoned.keySet())).allMatch(times -> times == 1);
  }

  private static void theForumHasEachOnce(Ledger ledger) {
    Set<String> waiting =
        ledger.concerns.keySet().stream()
            .filter(concern -> !ledger.bases.contains(concern))
            .collect(Collectors.toSet());
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          assertThat(town().findings().candidates().keySet()).containsAll(waiting);
          assertThat(town().findings().agendaItems().keySet()).containsAll(ledger.bases);
        });
    Map<String, Long> candidates = town().findings().candidates();
    Map<String, Long> items = town().findings().agendaItems();
    assertThat(candidates.values()).allMatch(times -> times == 1);
    assertThat(items.values()).allMatch(times -> times == 1);
    assertThat(candidates.keySet()).doesNotContainAnyElementsOf(ledger.bases);
    assertThat(items.keySet()).doesNotContainAnyElementsOf(waiting);
  }

  private static void decisionsStandOnce(Ledger ledger) {
    Map<String, Long> decisions = town().findings().decisions();
    assertThat(decisions.keySet()).containsAll(ledger.closed.values());
    assertThat(decisions.values()).allMatch(times -> times == 1);
  }

  private static void theDeskHasEachOnce(Ledger ledger) {
    List<JsonNode> queue = town().findings().queue();
    Map<String, Long> rows = Findings.counted(queue.stream().map(row -> row.path("id").asString()));
    assertThat(rows.keySet()).containsAll(ledger.sent);
    assertThat(rows.values()).allMatch(times -> times == 1);
    assertThat(queue)
        .filteredOn(row -> ledger.assessed.contains(row.path("id").asString()))
        .hasSameSizeAs(ledger.assessed)
        .allMatch(row -> row.path("assessed").asBoolean());
    assertThat(queue)
        .filteredOn(row -> ledger.receipted.contains(row.path("id").asString()))
        .hasSameSizeAs(ledger.receipted)
        .allMatch(row -> row.path("receipted").asBoolean());
  }

  /** One effect per key, and one key per notification. */
  private static void receiversWereToldOnce(Set<String> sent, Set<String> perhaps) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          assertThat(town().told().keySet()).containsAll(sent);
          assertThat(town().mailed().keySet()).containsAll(sent);
          assertThat(town().findings().undelivered()).isEmpty();
        });
    var both = Stream.concat(sent.stream(), perhaps.stream()).collect(Collectors.toSet());
    assertThat(only(town().told(), both)).allMatch(keys -> keys.size() == 1);
    assertThat(only(town().mailed(), both)).allMatch(keys -> keys.size() == 1);
    assertThat(town().receivers().hooks()).allMatch(hook -> hook.valid());
    System.out.printf(
        "faults: %d webhook calls for %d keys, %d mails for %d keys%n",
        town().receivers().hooks().size(),
        town().told().size(),
        town().receivers().mails().size(),
        town().mailed().size());
  }

  private static void nothingIsParked() {
    assertThat(town().findings().parked()).isEmpty();
    try (var log = town().events()) {
      assertThat(log.deadLetterTopics())
          .isNotEmpty()
          .allSatisfy(topic -> assertThat(log.records(topic)).isEmpty());
    }
  }

  private static void theBrokerHasEveryEventInOrder(Ledger ledger) {
    try (var log = town().events()) {
      for (String topic : List.of("concern-events", "meeting-events", "notification-events")) {
        assertThat(log.histories(topic))
            .isNotEmpty()
            .allSatisfy((aggregate, events) ->
                assertThat(events.stream().map(EventEnvelope::sequence))
                    .as(aggregate)
                    .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList()));
      }
      assertThat(
              log.histories("concern-events").values().stream()
                  .flatMap(Collection::stream)
                  .filter(event -> event.type().equals("concern.raised.v1"))
                  .map(EventEnvelope::subject))
          .containsAll(ledger.concerns.keySet())
          .doesNotHaveDuplicates();
    }
  }

  private static List<String> waiting() {
    return town().findings().undelivered().stream()
        .filter(delivery -> delivery.path("state").asString("").equals("WAITING"))
        .map(delivery ->
            delivery.path("notification").asString() + " " + delivery.path("recipient").asString())
        .toList();
  }

  private static List<String> recipientsOf(Set<String> notifications, String... recipients) {
    return notifications.stream()
        .flatMap(one -> Stream.of(recipients).map(recipient -> one + " " + recipient))
        .toList();
  }

  private static <V> List<V> only(Map<String, V> all, Set<String> keys) {
    return all.entrySet().stream()
        .filter(entry -> keys.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
