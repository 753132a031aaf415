package dk.rettidig.common.readlog;

import static dk.rettidig.common.readlog.FaultyStore.AARHUS;
import static dk.rettidig.common.readlog.FaultyStore.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.subject.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedLooksTests {

  private static final Actor LEADER = Looks.teacher(ODENSE);
  private static final Subject CHILD = new Subject("child-a");

  private final FaultyStore store = new FaultyStore();
  private final ReadLog log = store.open(ReadLogSettings.standard());
  private final RecordedLooks looks = store.looks();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void pagesGoFromTheNewestToTheOldestAndShowEachLookOnce() {
    for (int i = 0; i < 25; i++) {
      log.record(Looks.at(ODENSE, Looks.NOON.plusSeconds(i / 4), null, "child-a", "child-b"));
      log.record(Looks.at(ODENSE, "child-c"));
      log.record(Looks.at(AARHUS, "child-a"));
    }

    List<ReadLogEntry> read = new ArrayList<>();
    int pages = 0;
    String next = null;
    do {
      LookPage page = looks.of(LEADER, CHILD, next, 10);
      read.addAll(page.entries());
      next = page.next();
      pages++;
    } while (next != null);

    assertThat(pages).isEqualTo(3);
    assertThat(read).hasSize(25).doesNotHaveDuplicates();
    assertThat(read)
        .extracting(entry -> entry.look().at())
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void aReaderCannotCountWhatIsKeptBack() {
    for (int i = 0; i < 620; i++) {
      String reason = i % 6 == 0 ? "hidden" : null;
      log.record(Looks.at(ODENSE, Looks.NOON.plusSeconds(i), reason, "child-a"));
    }

    List<SeenLook> shown =
        looks.last(
            LEADER,
            CHILD,
            look -> Optional.of(look).filter(l -> l.reason() == null).map(SeenLook::whole));

    assertThat(shown).hasSize(500).doesNotHaveDuplicates();
    assertThat(shown.getFirst().at().getEpochSecond())
        .isEqualTo(Looks.NOON.plusSeconds(619).getEpochSecond());
    assertThat(shown)
        .extracting(SeenLook::at)
        .isSortedAccordingTo(Comparator.reverseOrder())
        .allSatisfy(
            at -> assertThat((at.getEpochSecond() - Looks.NOON.getEpochSecond()) % 6).isNotZero());
    assertThat(looks.last(LEADER, CHILD, _ -> Optional.empty())).isEmpty();
  }

  @Test
  void aLastPageThatIsFullIsTheLast() {
    for (int i = 0; i < 10; i++) {
      log.record(Looks.at(ODENSE, "child-a"));
    }

    assertThat(looks.of(LEADER, CHILD, null, 10).next()).isNull();
    assertThat(looks.of(LEADER, CHILD, null, 10).entries()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_", "x_y", "12"})
  void refusesAPageThatWasNeverHandedOut(@Nullable String next) {
    assertThatExceptionOfType(LookPage.UnknownPage.class)
        .isThrownBy(() -> looks.of(LEADER, CHILD, next, 10));
  }

  @Test
  void aClockThatGoesBackwardsBreaksNoChain() {
    for (int i = 0; i < 5; i++) {
      log.record(Looks.at(ODENSE, Looks.NOON.minusSeconds(3600L * i), null, "child-a"));
    }

    assertThat(looks.verify(LEADER, log.heads().values()).isWhole()).isTrue();
    List<Instant> times =
        looks.of(LEADER, CHILD, null, 10).entries().stream()
            .map(entry -> entry.look().at())
            .toList();
    assertThat(times).hasSize(5).isSortedAccordingTo((a, b) -> b.compareTo(a));
  }

  @Test
  void declaringTheIndexTwiceIsHarmless() {
    log.declareIndexes();
    log.declareIndexes();
    log.record(Looks.at(ODENSE, "child-a"));

    assertThat(looks.of(LEADER, CHILD, null, 1).entries()).hasSize(1);
  }

  @Test
  void aReasonOpensOnlyInItsOwnPlace() {
    log.record(Looks.at(ODENSE, Looks.NOON, "because", "child-a"));
    ReadLogEntry entry = looks.of(LEADER, CHILD, null, 1).entries().getFirst();

    assertThat(looks.reason(entry)).contains("because");
    log.record(Looks.at(ODENSE, "child-b"));
    ReadLogEntry without = looks.of(LEADER, new Subject("child-b"), null, 1).entries().getFirst();
    assertThat(looks.reason(without)).isEmpty();
  }

  @Test
  void aChangeInTheStoreIsFoundThere() {
    for (int i = 0; i < 5; i++) {
      log.record(Looks.at(ODENSE, "child-a"));
    }
    String segment = store.entries(ODENSE).getFirst().segment();
    store
        .log(ODENSE)
        .updateOne(
            new Document("sequence", 3L), new Document("$set", new Document("actor", "person-2")));
    store
        .log(ODENSE)
        .updateOne(
            new Document("sequence", 4L), new Document("$unset", new Document("subjects", 1)));
    store.log(ODENSE).deleteOne(new Document("sequence", 5L));

    assertThat(looks.verify(LEADER, log.heads().values()).findings())
        .extracting(Verdict.Finding::toString)
        .satisfiesExactly(
            unreadable -> assertThat(unreadable).startsWith(segment + "/000000000004: UNREADABLE"),
            changed -> assertThat(changed).startsWith(segment + "/3: CHANGED"),
            cut -> assertThat(cut).startsWith(segment + "/4: TAIL_CUT"));
  }

  @Test
  void aLogThatTheFirstVersionStoredIsStillWhole() throws IOException {
    List<String> lines =
        Files.readAllLines(
            Path.of("src/test/resources/dk/rettidig/common/readlog/first-version.jsonl"));
    store.log(ODENSE).insertMany(lines.stream().map(RecordedLooksTests::asStored).toList());

    Verdict verdict = looks.verify(LEADER, List.of());

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(5);
    assertThat(looks.of(LEADER, CHILD, null, 10).entries()).isEmpty();
    assertThat(looks.of(LEADER, new Subject("child-b"), null, 10).entries()).hasSize(1);
  }

  /** The document that the first version wrote for an entry. */
  private static Document asStored(String line) {
    Document entry = Document.parse(line);
    long sequence = entry.getInteger("sequence");
    if (entry.get("follows") instanceof Document head) {
      head.append("sequence", (long) head.getInteger("sequence"));
    }
    return entry
        .append("_id", "%s/%012d".formatted(entry.getString("segment"), sequence))
        .append("sequence", sequence)
        .append("at", Date.from(Instant.parse(entry.getString("at"))));
  }
}
