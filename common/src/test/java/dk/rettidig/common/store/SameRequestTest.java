package dk.rettidig.common.store;

import static dk.rettidig.common.store.KernelFixture.IN_NORDSUND;
import static dk.rettidig.common.store.KernelFixture.NORDSUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.actor.Actor;
import dk.rettidig.common.aggregate.Stored;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;

/** The same request twice makes one record; two requests from one version, one change (D8). */
class SameRequestTest extends WithLetters {

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
    List<Stored<Letter>> answers = AtOnce.run(8, this::written);

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
    var numbers = new AtomicInteger();

    List<String> outcomes =
        AtOnce.run(
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
  void keepsNothingOfARequestThatCanBeGuessedWithoutTheSubjectsKey() {
    letters.create(IN_NORDSUND, REQUEST, Letter.write("l-1", "Ja"));
    letters.create(IN_NORDSUND, REQUEST, Letter.write("l-2", "Ja"));
    letters.change(IN_NORDSUND, ID, 0, REQUEST, letter -> letter.edit("Nej"));
    letters.change(
        IN_NORDSUND, new Letter.LetterId("l-2"), 0, REQUEST, letter -> letter.edit("Nej"));

    // a hash of the same words by the same person would be the same
    assertThat(kernel.raw().distinct("made", Binary.class)).hasSize(2);
    assertThat(kernel.raw().distinct("changed", Binary.class)).hasSize(2);
  }

  @Test
  void takesSetsAndMapsInAnyOrderForTheSameRequest() {
    record Tags(Set<String> tags, Map<String, Integer> counts) {}
    var counts = new LinkedHashMap<String, Integer>();
    counts.put("b", 2);
    counts.put("a", 1);
    letters.create(
        IN_NORDSUND,
        new Tags(new LinkedHashSet<>(List.of("y", "x")), counts),
        Letter.write("l-1", "t"));

    Stored<Letter> again =
        letters.create(
            IN_NORDSUND,
            new Tags(new TreeSet<>(List.of("x", "y")), new TreeMap<>(counts)),
            Letter.write("l-1", "t"));

    assertThat(again.version()).isZero();
  }
}
