package dk.rettidig.common.readlog;

import static dk.rettidig.common.readlog.FaultyStore.AARHUS;
import static dk.rettidig.common.readlog.FaultyStore.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rettidig.common.readlog.FaultyStore.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store fails in the middle. */
class ReadLogFaultTests {

  private final FaultyStore store = new FaultyStore();
  private final ReadLog log = store.open(ReadLogSettings.standard());

  @AfterEach
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"REFUSED", "WRITTEN_BUT_CONNECTION_LOST", "HALF_WRITTEN"})
  void afterAFailedWriteANewSegmentNamesTheLastConfirmedHead(Fault fault) {
    log.record(Looks.at(ODENSE, "before"));
    Head confirmed = store.entries(ODENSE).getFirst().head();
    store.fail(ODENSE, fault);
    assertThatExceptionOfType(LookNotLogged.class)
        .isThrownBy(() -> log.record(Looks.at(ODENSE, "during")));
    assertThat(log.heads()).containsEntry(ODENSE, confirmed);
    store.heal(ODENSE);
    log.record(Looks.at(ODENSE, "after"));

    ReadLogEntry after = store.entryAbout("after");
    assertThat(after.segment()).isNotEqualTo(confirmed.segment());
    assertThat(after.sequence()).isEqualTo(1);
    assertThat(after.follows()).isEqualTo(confirmed);
    Verdict verdict = store.looks().verify(Looks.teacher(ODENSE), log.heads().values());
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.unconfirmed()).hasSize(fault == Fault.REFUSED ? 0 : 1);
  }

  @Test
  void nobodyIsToldRecordedWithoutAnEntryThatIsThere() throws InterruptedException {
    Set<String> recorded = ConcurrentHashMap.newKeySet();
    Set<String> refused = ConcurrentHashMap.newKeySet();
    CountDownLatch healed = new CountDownLatch(1);
    List<Thread> readers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int reader = i;
      readers.add(
          Thread.startVirtualThread(() -> lookUntil(healed, "r" + reader, recorded, refused)));
    }
    Random random = new Random(7);
    Fault[] faults = {Fault.REFUSED, Fault.WRITTEN_BUT_CONNECTION_LOST, Fault.HALF_WRITTEN};
    for (int i = 0; i < 15; i++) {
      int failures = refused.size();
      store.fail(ODENSE, faults[random.nextInt(faults.length)]);
      Awaitility.await().until(() -> refused.size() > failures);
      int successes = recorded.size();
      store.heal(ODENSE);
      Awaitility.await().until(() -> recorded.size() > successes);
    }
    healed.countDown();
    for (Thread reader : readers) {
      reader.join();
    }

    Set<String> there =
        store.entries(ODENSE).stream()
            .flatMap(entry -> entry.look().subjects().stream())
            .collect(Collectors.toSet());
    assertThat(there).containsAll(recorded);
    Verdict verdict = store.looks().verify(Looks.teacher(ODENSE), log.heads().values());
    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.segments()).isGreaterThan(5);
    assertThat(verdict.entries()).isEqualTo(recorded.size() + verdict.unconfirmed().size());
  }

  private void lookUntil(
      CountDownLatch healed, String reader, Set<String> recorded, Set<String> refused) {
    for (int i = 0; healed.getCount() > 0 || i == 0; i++) {
      String child = reader + "-" + i;
      try {
        log.record(Looks.at(ODENSE, child));
        recorded.add(child);
      } catch (LookNotLogged e) {
        refused.add(child);
      }
    }
  }

  @Test
  void aStoreWithoutAnswerRefusesInTimeAndHoldsUpNoOtherMunicipality() {
    ReadLog hasty = store.open(new ReadLogSettings(2, 2, Duration.ofSeconds(1)));
    store.fail(ODENSE, Fault.NO_ANSWER);

    for (int i = 0; i < 5; i++) {
      assertThatExceptionOfType(LookNotLogged.class)
          .isThrownBy(() -> hasty.record(Looks.at(ODENSE, "child-a")));
      hasty.record(Looks.at(AARHUS, "child-b"));
    }

    assertThat(store.entries(AARHUS)).hasSize(5);
    assertThat(hasty.heads()).containsOnlyKeys(AARHUS);
  }

  @Test
  void aRequestThatGaveUpIsNotWrittenLaterUnlessItsWriteHadBegun() {
    ReadLog hasty = store.open(new ReadLogSettings(10, 1, Duration.ofSeconds(1)));
    store.fail(ODENSE, Fault.NO_ANSWER);
    assertThatExceptionOfType(LookNotLogged.class)
        .isThrownBy(() -> hasty.record(Looks.at(ODENSE, "begun")));
    assertThatExceptionOfType(LookNotLogged.class)
        .isThrownBy(() -> hasty.record(Looks.at(ODENSE, "waited")));
    store.heal(ODENSE);
    store.answer();
    Awaitility.await().until(() -> hasty.heads().containsKey(ODENSE));
    hasty.record(Looks.at(ODENSE, "later"));

    assertThat(store.entries(ODENSE).stream().flatMap(entry -> entry.look().subjects().stream()))
        .containsExactlyInAnyOrder("begun", "later");
  }
}
