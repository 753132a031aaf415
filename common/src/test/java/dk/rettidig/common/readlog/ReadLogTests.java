package dk.rettidig.common.readlog;

import static dk.rettidig.common.readlog.FaultyStore.AARHUS;
import static dk.rettidig.common.readlog.FaultyStore.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.readlog.FaultyStore.Fault;
import dk.rettidig.common.store.UnknownMunicipality;
import dk.rettidig.common.subject.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadLogTests {

  private final FaultyStore store = new FaultyStore();
  private final ReadLog log = store.open(ReadLogSettings.standard());

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aLookIsThereWithEverybodyWhoWasSeenWhenItIsRecorded() {
    log.record(Looks.at(ODENSE, "child-b", "child-a"));

    assertThat(store.entries(ODENSE))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.sequence()).isEqualTo(1);
          assertThat(entry.look().subjects()).containsExactly("child-a", "child-b");
          assertThat(entry.look().roles()).containsExactly("ADVISER", "PROFESSIONAL");
          assertThat(entry.look().unit()).isEqualTo("unit-7");
          assertThat(entry.look().actor()).isEqualTo("person-1");
          assertThat(log.heads()).isEqualTo(Map.of(ODENSE, entry.head()));
        });
    assertThat(store.entries(AARHUS)).isEmpty();
  }

  @Test
  void aSearchThatFoundNobodyIsALookToo() {
    log.record(Looks.at(ODENSE));

    assertThat(store.entries(ODENSE)).hasSize(1);
  }

  @Test
  void theReasonIsNotReadableInTheStore() {
    log.record(Looks.at(ODENSE, Looks.NOON, "talte med Kirsten Holm", "child-a"));

    assertThat(store.log(ODENSE).find().first()).isNotNull();
    assertThat(String.valueOf(store.log(ODENSE).find().first())).doesNotContain("Kirsten");
    assertThat(store.looks().reason(store.entries(ODENSE).getFirst()))
        .contains("talte med Kirsten Holm");
  }

  @Test
  void theSystemLooksWithTheReasonThatItActsFor() {
    log.record(
        new Look(
            Actor.system("sweep", AARHUS),
            Set.of(new Subject("child-a")),
            "child:name",
            "INTERNAL",
            null,
            null,
            Looks.NOON));

    ReadLogEntry entry = store.entries(AARHUS).getFirst();
    assertThat(entry.look().actor()).isEqualTo("system");
    assertThat(store.looks().reason(entry)).contains("sweep");
  }

  @Test
  void whoCannotKeepTheReasonSecretCannotLook() {
    store.destroyKeyOfReasons(ODENSE);

    assertThatExceptionOfType(LookNotLogged.class)
        .isThrownBy(() -> log.record(Looks.at(ODENSE, Looks.NOON, "because", "child-a")));
    assertThat(store.entries(ODENSE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Kirsten Holm", "kørsel", "a\n"})
  void refusesWordsWhereACodeBelongs(String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Look(Looks.teacher(ODENSE), Set.of(), words, "INTERNAL", null, null, Looks.NOON))
        .withMessage("what is not a code");
  }

  @Test
  void refusesAMunicipalityThatIsNotServed() {
    assertThatExceptionOfType(UnknownMunicipality.class)
        .isThrownBy(() -> log.record(Looks.at(new Municipality("101"), "child-a")));
  }

  @Test
  void looksAtTheSameTimeAreOneUnbrokenChainAndShareTheirWrites() throws InterruptedException {
    store.fail(ODENSE, Fault.NO_ANSWER);
    List<Thread> readers = new ArrayList<>();
    AtomicInteger recorded = new AtomicInteger();
    for (int i = 0; i < 200; i++) {
      String child = "child-" + i;
      readers.add(
          Thread.startVirtualThread(() -> {
            log.record(Looks.at(ODENSE, child));
            recorded.incrementAndGet();
          }));
    }
    Awaitility.await()
        .until(() -> readers.stream().allMatch(r -> r.getState() == Thread.State.TIMED_WAITING));
    assertThat(recorded).hasValue(0);
    store.heal(ODENSE);
    store.answer();
    for (Thread reader : readers) {
      reader.join();
    }

    assertThat(recorded).hasValue(200);
    assertThat(store.insertCommands()).isBetween(1, 20);
    assertThat(store.entries(ODENSE)).hasSize(200);
    Verdict verdict = store.looks().verify(Looks.teacher(ODENSE), log.heads().values());
    assertThat(verdict).isEqualTo(new Verdict(200, 1, List.of(), List.of()));
  }

  @Test
  void twoInstancesWriteTwoChains() {
    ReadLog other = store.open(ReadLogSettings.standard());
    for (int i = 0; i < 5; i++) {
      log.record(Looks.at(ODENSE, "child-a"));
      other.record(Looks.at(ODENSE, "child-a"));
    }

    List<Head> heads = List.of(head(log), head(other));
    assertThat(heads).extracting(Head::sequence).containsExactly(5L, 5L);
    assertThat(store.looks().verify(Looks.teacher(ODENSE), heads))
        .isEqualTo(new Verdict(10, 2, List.of(), List.of()));
  }

  @Test
  void aRestartBeginsASegmentThatClaimsNothingAboutTheFormer() {
    log.record(Looks.at(ODENSE, "child-a"));
    Head former = head(log);
    log.close();
    ReadLog restarted = store.open(ReadLogSettings.standard());
    restarted.record(Looks.at(ODENSE, "child-b"));

    ReadLogEntry first = store.entryAbout("child-b");
    assertThat(first.segment()).isNotEqualTo(former.segment());
    assertThat(first.sequence()).isEqualTo(1);
    assertThat(first.follows()).isNull();
    assertThat(
            store.looks().verify(Looks.teacher(ODENSE), List.of(former, head(restarted))).isWhole())
        .isTrue();
  }

  @Test
  void takesNoLookAfterItIsClosed() {
    log.close();

    assertThatExceptionOfType(LookNotLogged.class)
        .isThrownBy(() -> log.record(Looks.at(ODENSE, "child-a")));
    assertThat(store.entries(ODENSE)).isEmpty();
  }

  @Test
  void nobodyWaitsForALogThatIsClosed() throws InterruptedException {
    ReadLog closed = store.open(new ReadLogSettings(8, 4, Duration.ofHours(1)));
    closed.close();
    Set<String> refused = ConcurrentHashMap.newKeySet();

    Thread reader =
        Thread.startVirtualThread(() -> {
          try {
            closed.record(Looks.at(ODENSE, "child-a"));
          } catch (LookNotLogged told) {
            refused.add("child-a");
          }
        });

    assertThat(reader.join(Duration.ofSeconds(30))).isTrue();
    assertThat(refused).containsExactly("child-a");
  }

  private static Head head(ReadLog log) {
    Head head = log.heads().get(ODENSE);
    assertThat(head).isNotNull();
    return head;
  }
}
