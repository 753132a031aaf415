package dk.rettidig.common.store;

import static com.mongodb.client.model.Filters.eq;
import static dk.rettidig.common.store.KernelFixture.IN_NORDSUND;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static dk.rettidig.common.store.KernelFixture.SYDHAVN;
import static dk.rettidig.common.store.Letter.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.crypto.Undecipherable;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.Letter.LetterId;
import dk.rettidig.common.subject.Subject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateStoreTest {

  private static final LetterId ID = new LetterId("l-1");
  private static final Map<String, String> REQUEST = Map.of("text", "Ida er ked af det");

  @TempDir Path keys;
  private KernelFixture kernel;
  private Relay relay;
  private AggregateStore<Letter> letters;

  @BeforeEach
  void open() {
    kernel = new KernelFixture(keys);
    relay = KernelFixture.relay(new RecordingSender());
    letters = kernel.letters(relay);
  }

  @AfterEach
  void close() {
    relay.close();
    kernel.close();
  }

  private Stored<Letter> written() {
    return letters.create(IN_NORDSUND, REQUEST, Letter.write("l-1", "Ida er ked af det"));
  }

  @Test
  void readsBackWhatWasKept() {
    Stored<Letter> kept = written();

    assertThat(letters.get(NORDSUND, ID)).isEqualTo(kept);
    assertThat(kept.version()).isZero();
  }

  @Test
  void readsBackAnotherMemberOfASealedTypeAndWhatIsGone() {
    written();

    Stored<Letter> posted = letters.changeLatest(IN_NORDSUND, ID, letter -> letter.post(WRITTEN));

    assertThat(letters.get(NORDSUND, ID)).isEqualTo(posted);
    assertThat(posted.state().due()).isNull();
    assertThat(kernel.raw().find().first()).doesNotContainKeys("due", "names");
  }

  @Test
  void aRecordThatCannotBeReadIsHandedOverAndHidesNoOther() {
    Stored<Letter> kept = written();
    Document first = Objects.requireNonNull(kernel.raw().find(eq("_id", "l-1")).first());
    kernel.raw().insertOne(new Document(first).append("_id", "copied-from-another-place"));
    Match due = Match.where("due", Objects.requireNonNull(kept.state().due()));
    List<Unreadable> aside = new ArrayList<>();

    assertThat(letters.find(NORDSUND, due, aside::add)).containsExactly(kept);
    assertThat(aside)
        .singleElement()
        .satisfies(one -> {
          assertThat(one.id()).isEqualTo("copied-from-another-place");
          assertThat(one.collection()).isEqualTo("letters");
          assertThat(one.why()).isInstanceOf(Undecipherable.class).hasMessageNotContaining("Ida");
        });
    assertThatThrownBy(() -> letters.find(NORDSUND, due)).isInstanceOf(Undecipherable.class);
  }

  @Test
  void keepsPersonalComponentsOnlyEncrypted() {
    written();

    Document raw = kernel.raw().find().first();

    assertThat(raw).isNotNull();
    assertThat(raw.toJson())
        .doesNotContain("ked af det")
        .doesNotContain("Åse")
        .contains("2026-02-06");
    assertThat(
            new String(
                raw.get("text", org.bson.types.Binary.class).getData(),
                java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("Ida");
  }

  @Test
  void findsByWhatIsNotPersonal() {
    written();

    assertThat(letters.find(NORDSUND, Match.where("due", "2026-02-06").descending("due").limit(3)))
        .hasSize(1);
    assertThat(letters.find(NORDSUND, Match.where("due", "2026-02-07"))).isEmpty();
  }

  @Test
  void keepsMunicipalitiesApart() {
    written();

    assertThat(letters.find(SYDHAVN, ID)).isEmpty();
    assertThatThrownBy(() ->
            letters.changeLatest(Actor.system("test", SYDHAVN), ID, letter -> letter.edit("andet")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void answersTheSameRequestWithTheSameRecord() {
    Stored<Letter> first = written();
    letters.changeLatest(IN_NORDSUND, ID, letter -> letter.edit("rettet"));

    Stored<Letter> again = written();

    assertThat(again.state().text()).isEqualTo("rettet");
    assertThat(again.version()).isEqualTo(first.version() + 1);
    assertThat(kernel.raw().countDocuments(new Document())).isEqualTo(1);
  }

  @Test
  void refusesAnIdThatStandsOnAnotherRecord() {
    written();

    assertThatThrownBy(() ->
            letters.create(IN_NORDSUND, Map.of("text", "andet"), Letter.write("l-1", "andet")))
        .isInstanceOf(IdTaken.class);
    assertThat(letters.get(NORDSUND, ID).state().text()).isEqualTo("Ida er ked af det");
  }

  @Test
  void keepsOneOfManyAtOnceWithTheSameId() throws Exception {
    List<Stored<Letter>> answers = atOnce(8, this::written);

    assertThat(answers).allSatisfy(a -> assertThat(a.state().id()).isEqualTo(ID));
    assertThat(kernel.raw().countDocuments(new Document())).isEqualTo(1);
  }

  @Test
  void refusesTheSecondChangeFromOneVersionAndShowsWhatIsThere() {
    written();
    letters.change(IN_NORDSUND, ID, 0, Map.of("text", "A"), letter -> letter.edit("A"));

    assertThatThrownBy(
            () -> letters.change(IN_NORDSUND, ID, 0, Map.of("text", "B"), l -> l.edit("B")))
        .isInstanceOfSatisfying(
            VersionConflict.class,
            conflict -> assertThat(conflict.there()).isEqualTo(letters.get(NORDSUND, ID)));
    assertThat(letters.get(NORDSUND, ID).state().text()).isEqualTo("A");
  }

  @Test
  void writesExactlyOneOfManyChangesFromOneVersion() throws Exception {
    written();
    var numbers = new java.util.concurrent.atomic.AtomicInteger();

    List<String> outcomes =
        atOnce(
            8,
            () -> {
              String text = "rettelse " + numbers.incrementAndGet();
              try {
                letters.change(IN_NORDSUND, ID, 0, Map.of("text", text), l -> l.edit(text));
                return "saved " + text;
              } catch (VersionConflict tooLate) {
                return "conflict";
              }
            });

    assertThat(outcomes.stream().filter(o -> o.startsWith("saved")))
        .containsExactly("saved " + letters.get(NORDSUND, ID).state().text());
    assertThat(letters.get(NORDSUND, ID).version()).isEqualTo(1);
  }

  @Test
  void answersARepeatedChangeWithTheRecordInsteadOfAConflict() {
    written();
    Map<String, String> request = Map.of("text", "A");
    letters.change(IN_NORDSUND, ID, 0, request, letter -> letter.edit("A"));

    Stored<Letter> again = letters.change(IN_NORDSUND, ID, 0, request, letter -> letter.edit("A"));

    assertThat(again.version()).isEqualTo(1);
    assertThat(again.state().edits()).isEqualTo(1);
  }

  @Test
  void numbersEventsWithoutGapsUnderManyWriters() throws Exception {
    var sender = new RecordingSender();
    try (Relay fast = KernelFixture.relay(sender)) {
      AggregateStore<Letter> busy = kernel.letters(fast);
      fast.start();
      busy.create(IN_NORDSUND, REQUEST, Letter.write("l-1", "tekst"));

      atOnce(8, () -> busy.changeLatest(IN_NORDSUND, ID, l -> l.edit("rettet " + l.edits())));

      org.awaitility.Awaitility.await()
          .untilAsserted(() ->
              assertThat(sender.firstArrivals("l-1"))
                  .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
    }
  }

  @Test
  void letsAForeignEventTakeEffectOnce() throws Exception {
    written();
    EventEnvelope event = foreign(1);

    atOnce(4, () -> apply(event));
    apply(foreign(2));
    apply(foreign(1));

    assertThat(letters.get(NORDSUND, ID).state().edits()).isEqualTo(2);
  }

  @Test
  void makesAnAggregateFromAForeignEventOnce() throws Exception {
    atOnce(4, () -> apply(foreign(1)));

    assertThat(letters.get(NORDSUND, ID).state().edits()).isZero();
    assertThat(letters.get(NORDSUND, ID).version()).isZero();
  }

  @Test
  void refusesAComponentThatTheKernelNamesItself() {
    record Odd(LetterId id, long version) {}

    assertThatThrownBy(() -> kernel.open(AggregateKind.of(Odd.class, "odd", "odd-events", Odd::id)))
        .hasMessageContaining("version");
  }

  @Test
  void neverTakesAnothersChangeForTheSameRequest() {
    written();
    var karen = new Actor.Person("karen", NORDSUND, Set.of());
    var jens = new Actor.Person("jens", NORDSUND, Set.of());
    letters.change(karen, ID, 0, Map.of(), letter -> letter.edit("Karens"));

    assertThatThrownBy(() -> letters.change(jens, ID, 0, Map.of(), letter -> letter.edit("Jens'")))
        .isInstanceOf(VersionConflict.class);
    assertThat(letters.change(karen, ID, 0, Map.of(), letter -> letter.edit("Karens")).version())
        .isEqualTo(1);
  }

  @Test
  void refusesTheSameIdFromSomebodyElse() {
    written();

    assertThatThrownBy(() ->
            letters.create(
                new Actor.Person("jens", NORDSUND, Set.of()),
                REQUEST,
                Letter.write("l-1", "Ida er ked af det")))
        .isInstanceOf(IdTaken.class);
  }

  @Test
  void takesSetsAndMapsInAnyOrderForTheSameRequest() {
    record Tags(Set<String> tags, Map<String, Integer> counts) {}
    var counts = new java.util.LinkedHashMap<String, Integer>();
    counts.put("b", 2);
    counts.put("a", 1);
    letters.create(
        IN_NORDSUND,
        new Tags(new java.util.LinkedHashSet<>(List.of("y", "x")), counts),
        Letter.write("l-1", "t"));

    Stored<Letter> again =
        letters.create(
            IN_NORDSUND,
            new Tags(new java.util.TreeSet<>(List.of("x", "y")), new java.util.TreeMap<>(counts)),
            Letter.write("l-1", "t"));

    assertThat(again.version()).isZero();
  }

  @Test
  void refusesToChangeWhomARecordIsAbout() {
    written();

    assertThatThrownBy(() ->
            letters.changeLatest(
                IN_NORDSUND,
                ID,
                l ->
                    Change.to(
                        new Letter(
                            l.id(),
                            new Subject("child-2"),
                            l.text(),
                            l.names(),
                            l.state(),
                            l.writtenAt(),
                            l.due(),
                            l.edits()))))
        .hasMessageContaining("changes its subject");
    assertThat(letters.get(NORDSUND, ID).state().about()).isEqualTo(Letter.CHILD);
  }

  @Test
  void refusesAPersonalMarkWhereItWouldHaveNoEffect() {
    record Inner(@Personal String text) {}
    record Outer(LetterId id, List<Inner> parts) {}
    record Indexed(LetterId id, @Personal String name) {}

    assertThatThrownBy(() -> kernel.open(AggregateKind.of(Outer.class, "o", "o-events", Outer::id)))
        .hasMessageContaining("own components");
    assertThatThrownBy(() ->
            kernel.open(
                AggregateKind.of(Indexed.class, "i", "i-events", Indexed::id)
                    .about(indexed -> Letter.CHILD)
                    .indexed("name")))
        .hasMessageContaining("index on its personal component");
  }

  private boolean apply(EventEnvelope event) {
    letters.on(
        event,
        ID,
        there ->
            Optional.of(
                there
                    .map(letter -> letter.edit("fra hændelse " + event.sequence()))
                    .orElseGet(() -> Letter.write("l-1", "fra hændelse"))));
    return true;
  }

  private static EventEnvelope foreign(long sequence) {
    return new EventEnvelope(
        "child.changed.v1",
        "concern-service",
        "c.h$1",
        sequence,
        WRITTEN,
        NORDSUND,
        "p",
        null,
        "{}");
  }

  private static <T> List<T> atOnce(int hands, Callable<T> work)
      throws InterruptedException, ExecutionException {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = new ArrayList<T>();
      for (var future : executor.invokeAll(java.util.Collections.nCopies(hands, work))) {
        results.add(future.get());
      }
      return results;
    }
  }
}
