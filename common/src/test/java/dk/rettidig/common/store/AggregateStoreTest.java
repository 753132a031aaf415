package dk.rettidig.common.store;

import static com.mongodb.client.model.Filters.eq;
import static dk.rettidig.common.store.KernelFixture.IN_NORDSUND;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static dk.rettidig.common.store.KernelFixture.SYDHAVN;
import static dk.rettidig.common.store.Letter.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Change;
import dk.rettidig.common.aggregate.Personal;
import dk.rettidig.common.aggregate.Stored;
import dk.rettidig.common.crypto.Undecipherable;
import dk.rettidig.common.crypto.UnusableKey;
import dk.rettidig.common.event.EventEnvelope;
import dk.rettidig.common.outbox.Relay;
import dk.rettidig.common.store.Letter.LetterId;
import dk.rettidig.common.subject.Subject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateStoreTest extends WithLetters {

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
  void aListOfManySubjectsAsksForTheirKeysAtOnce() {
    for (int child = 0; child < 25; child++) {
      Letter letter = Letter.write("l-" + child, "Ida " + child).state();
      letters.create(
          IN_NORDSUND,
          REQUEST,
          Change.to(
              new Letter(
                  letter.id(),
                  new Subject("child-" + child),
                  letter.text(),
                  letter.names(),
                  letter.state(),
                  letter.writtenAt(),
                  letter.due(),
                  0)));
    }
    try (var cold = KernelFixture.on(kernel.store().connectionString(), keys)) {
      Match all = Match.where("due", "2026-02-06").ascending("_id");

      assertThat(cold.letters(relay).find(NORDSUND, all))
          .isEqualTo(letters.find(NORDSUND, all))
          .hasSize(25);
      assertThat(cold.looksInto("subject_keys")).isEqualTo(1);
    }
  }

  @Test
  void withAnotherMasterKeyNothingIsLeftAside(@TempDir Path otherKeys) {
    Match due = Match.where("due", Objects.requireNonNull(written().state().due()));
    List<Unreadable> aside = new ArrayList<>();
    try (var stranger = KernelFixture.on(kernel.store().connectionString(), otherKeys)) {
      AggregateStore<Letter> same = stranger.letters(relay);

      assertThatThrownBy(() -> same.find(NORDSUND, due, aside::add))
          .isInstanceOf(UnusableKey.class);
      assertThat(aside).isEmpty();
    }
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
    assertThat(new String(raw.get("text", Binary.class).getData(), StandardCharsets.UTF_8))
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
  void numbersEventsWithoutGapsUnderManyWriters() throws Exception {
    var sender = new RecordingSender();
    try (Relay fast = KernelFixture.relay(sender)) {
      AggregateStore<Letter> busy = kernel.letters(fast);
      fast.start();
      busy.create(IN_NORDSUND, REQUEST, Letter.write("l-1", "tekst"));

      AtOnce.run(8, () -> busy.changeLatest(IN_NORDSUND, ID, l -> l.edit("rettet " + l.edits())));

      await()
          .untilAsserted(() ->
              assertThat(sender.firstArrivals("l-1"))
                  .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L));
    }
  }

  @Test
  void letsAForeignEventTakeEffectOnce() throws Exception {
    written();
    EventEnvelope event = foreign(1);

    AtOnce.run(4, () -> apply(event));
    apply(foreign(2));
    apply(foreign(1));

    assertThat(letters.get(NORDSUND, ID).state().edits()).isEqualTo(2);
  }

  @Test
  void makesAnAggregateFromAForeignEventOnce() throws Exception {
    AtOnce.run(4, () -> apply(foreign(1)));

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
}
