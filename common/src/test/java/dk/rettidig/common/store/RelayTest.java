package dk.rettidig.common.store;

import static dk.rettidig.common.store.KernelFixture.IN_NORDSUND;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.Letter.LetterId;
import dk.rettidig.common.testing.MovableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayTest {

  private static final LetterId ID = new LetterId("l-1");

  @TempDir Path keys;
  private KernelFixture kernel;

  @BeforeEach
  void open() {
    kernel = new KernelFixture(keys);
  }

  @AfterEach
  void close() {
    kernel.close();
  }

  private static void writeAndEdit(AggregateStore<Letter> letters, int edits) {
    letters.create(IN_NORDSUND, Map.of("n", 1), Letter.write("l-1", "tekst"));
    for (int i = 0; i < edits; i++) {
      letters.changeLatest(IN_NORDSUND, ID, letter -> letter.edit("rettet"));
    }
  }

  private List<?> pending() {
    Document raw = kernel.raw().find(new Document("_id", "l-1")).first();
    assertThat(raw).isNotNull();
    return raw.get("outbox", Document.class).getList("pending", Document.class);
  }

  @Test
  void sendsWhatWasSavedAndEmptiesTheOutbox() {
    var sender = new RecordingSender();
    try (Relay relay = KernelFixture.relay(sender)) {
      writeAndEdit(kernel.letters(relay), 2);

      await()
          .untilAsserted(() -> assertThat(sender.firstArrivals("l-1")).containsExactly(1L, 2L, 3L));
      await().untilAsserted(() -> assertThat(pending()).isEmpty());
    }
  }

  @Test
  void sendsNothingOfAnAggregateAfterAnEventThatTheBrokerRefused() {
    var sender = new RecordingSender();
    sender.refuse(event -> event.sequence() == 2);
    try (Relay relay = KernelFixture.relay(sender)) {
      writeAndEdit(kernel.letters(relay), 3);
      relay.start();
      await().untilAsserted(() -> assertThat(relay.waiting()).isEqualTo(1));
      assertThat(sender.firstArrivals("l-1")).containsExactly(1L);

      sender.refuse(event -> false);

      await()
          .untilAsserted(
              () -> assertThat(sender.firstArrivals("l-1")).containsExactly(1L, 2L, 3L, 4L));
      await().untilAsserted(() -> assertThat(pending()).isEmpty());
    }
  }

  @Test
  void letsOthersGoWhileOneAggregateCannotBeSent() {
    var sender = new RecordingSender();
    sender.refuse(event -> event.subject().startsWith("bad"));
    try (Relay relay = KernelFixture.relay(sender)) {
      AggregateStore<Letter> letters = kernel.letters(relay);
      relay.start();
      letters.create(IN_NORDSUND, Map.of("n", "bad-1"), Letter.write("bad-1", "tekst"));
      letters.create(IN_NORDSUND, Map.of("n", "bad-2"), Letter.write("bad-2", "tekst"));
      for (int i = 0; i < 20; i++) {
        letters.create(IN_NORDSUND, Map.of("n", i), Letter.write("good-" + i, "tekst"));
      }

      await()
          .untilAsserted(() ->
              assertThat(sender.arrived().stream().map(EventEnvelope::subject))
                  .containsExactlyInAnyOrderElementsOf(
                      IntStream.range(0, 20).mapToObj(i -> "good-" + i).toList()));
      await().untilAsserted(() -> assertThat(relay.waiting()).isEqualTo(2));
    }
  }

  @Test
  void answersTheUserAtOnceWhileTheBrokerIsDownAndSendsAllAfterwards() {
    var sender = new RecordingSender();
    sender.refuse(event -> true);
    try (Relay relay = KernelFixture.relay(sender)) {
      AggregateStore<Letter> letters = kernel.letters(relay);
      relay.start();
      for (int i = 0; i < 50; i++) {
        letters.create(IN_NORDSUND, Map.of("n", i), Letter.write("l-" + i, "tekst"));
      }
      assertThat(sender.arrived()).isEmpty();
      await()
          .untilAsserted(() -> assertThat(relay.delayed(IN_NORDSUND.municipality())).isEqualTo(50));
      assertThat(relay.delayed(new Municipality("999"))).isZero();

      sender.refuse(event -> false);

      await()
          .untilAsserted(() ->
              assertThat(sender.arrived().stream().map(EventEnvelope::subject))
                  .containsExactlyInAnyOrderElementsOf(
                      IntStream.range(0, 50).mapToObj(i -> "l-" + i).toList()));
      await().untilAsserted(() -> assertThat(relay.delayed(IN_NORDSUND.municipality())).isZero());
    }
  }

  @Test
  void countsWhatIsDelayedWithoutAGapWhileItIsTriedAgainAndAgain() {
    var clock = new MovableClock();
    var sender = new RecordingSender();
    try (Relay relay = KernelFixture.relay(sender, clock)) {
      var counted = new CopyOnWriteArrayList<Long>();
      sender.refuse(event -> {
        counted.add(relay.delayed(IN_NORDSUND.municipality()));
        clock.advance(Duration.ofMinutes(2)); // so that every attempt is followed by an alarm
        return true;
      });
      relay.start();
      kernel.letters(relay).create(IN_NORDSUND, Map.of("n", 1), Letter.write("l-1", "tekst"));

      await().until(() -> counted.size() > 5);

      assertThat(counted.subList(1, 6)).containsOnly(1L);
    }
  }

  @Test
  void countsWhatCameWhileTheBrokerWasAwayAlsoDuringItsFirstAttempt() {
    var sender = new RecordingSender();
    var counted = new CopyOnWriteArrayList<Long>();
    sender.refuse(event -> true);
    try (Relay relay = KernelFixture.relay(sender)) {
      AggregateStore<Letter> letters = kernel.letters(relay);
      relay.start();
      for (int i = 0; i < 50; i++) {
        letters.create(IN_NORDSUND, Map.of("n", i), Letter.write("l-" + i, "tekst"));
      }
      await().until(() -> relay.delayed(IN_NORDSUND.municipality()) == 50);
      sender.refuse(event -> counted.add(relay.delayed(IN_NORDSUND.municipality())));

      await().until(() -> counted.size() > 60);

      assertThat(counted).containsOnly(50L);
    }
  }

  @Test
  void findsWhatACrashBetweenSaveAndSendLeftBehind() {
    Relay crashed = KernelFixture.relay(new RecordingSender());
    AggregateStore<Letter> letters = kernel.letters(crashed);
    crashed.close();
    writeAndEdit(letters, 1);

    var sender = new RecordingSender();
    try (Relay next = KernelFixture.relay(sender)) {
      kernel.letters(next);
      next.sweep(KernelFixture.CLOCK.instant().plusSeconds(1));

      assertThat(sender.firstArrivals("l-1")).containsExactly(1L, 2L);
      assertThat(pending()).isEmpty();
    }
  }

  @Test
  void knowsHowLongTheOldestUnsentEventHasWaitedAlsoAcrossARestart() {
    var clock = new MovableClock();
    var sender = new RecordingSender();
    sender.refuse(event -> true);
    Relay crashed = KernelFixture.relay(sender);
    AggregateStore<Letter> letters = kernel.letters(crashed);
    writeAndEdit(letters, 1);
    await().untilAsserted(() -> assertThat(crashed.waiting()).isEqualTo(1));
    crashed.close();
    clock.advance(Duration.ofHours(3));

    try (Relay next = KernelFixture.relay(sender, clock)) {
      kernel.letters(next);
      assertThat(next.longestWait()).isZero();
      next.start();
      await()
          .untilAsserted(() ->
              assertThat(next.longestWait())
                  .isBetween(Duration.ofMinutes(179), Duration.ofMinutes(181)));

      sender.refuse(event -> false);

      await().untilAsserted(() -> assertThat(next.longestWait()).isZero());
    }
  }

  @Test
  void keepsOrderWhenTwoRelaysSendTheSameAggregate() {
    var sender = new RecordingSender();
    try (Relay one = KernelFixture.relay(sender);
        Relay other = KernelFixture.relay(sender)) {
      AggregateStore<Letter> letters = kernel.letters(one);
      kernel.letters(other);
      one.start();
      other.start();
      writeAndEdit(letters, 60);

      await().untilAsserted(() -> assertThat(pending()).isEmpty());
      assertThat(sender.firstArrivals("l-1"))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, 61).boxed().toList());
    }
  }

  @Test
  void neverMakesAUsersSaveFail() {
    var sender = new RecordingSender();
    try (Relay relay = KernelFixture.relay(sender)) {
      AggregateStore<Letter> letters = kernel.letters(relay);
      relay.start();
      long version =
          letters.create(IN_NORDSUND, Map.of("n", 1), Letter.write("l-1", "t")).version();
      for (int i = 0; i < 60; i++) {
        String text = "rettet " + i;
        version =
            letters
                .change(IN_NORDSUND, ID, version, Map.of("text", text), l -> l.edit(text))
                .version();
      }

      assertThat(letters.get(NORDSUND, ID).version()).isEqualTo(60);
      await().untilAsserted(() -> assertThat(sender.firstArrivals("l-1")).hasSize(61).isSorted());
    }
  }

  @Test
  void sendsAgainWhenTheStoreWasAwayBeforeTheOutboxCouldBeMarked() {
    var sender = new RecordingSender();
    sender.refuse(event -> {
      kernel.store().pause();
      return false;
    });
    try (Relay relay = KernelFixture.relay(sender)) {
      kernel.letters(relay).create(IN_NORDSUND, Map.of("n", 1), Letter.write("l-1", "tekst"));
      await().untilAsserted(() -> assertThat(relay.waiting()).isEqualTo(1));
      sender.refuse(event -> false);
      kernel.store().resume();
      relay.start();

      await().untilAsserted(() -> assertThat(pending()).isEmpty());
      assertThat(sender.arrived()).as("again").hasSizeGreaterThan(1);
      assertThat(sender.firstArrivals("l-1")).containsExactly(1L);
    }
  }

  @Test
  void neverSendsAnOvertakenEventBehindANewerOne() {
    var sender = new RecordingSender();
    try (Relay relay = KernelFixture.relay(sender)) {
      writeAndEdit(kernel.letters(relay), 1);
      await().untilAsserted(() -> assertThat(pending()).isEmpty());
      List<EventEnvelope> both = List.copyOf(sender.arrived());
      var outbox = new ListedOutbox(both);

      relay.hint(outbox, ListedOutbox.SENDER, List.of());
      await().untilAsserted(() -> assertThat(outbox.pending(ListedOutbox.SENDER)).isEmpty());
      relay.hint(outbox, ListedOutbox.SENDER, both.subList(0, 1));
    } // waits for whoever still sends

    assertThat(sender.arrived().stream().map(EventEnvelope::sequence))
        .containsExactly(1L, 2L, 1L, 2L);
  }
}
