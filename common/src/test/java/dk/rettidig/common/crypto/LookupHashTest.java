package dk.rettidig.common.crypto;

import static dk.rettidig.common.crypto.KeyStoreServer.FAABORG;
import static dk.rettidig.common.crypto.KeyStoreServer.ODENSE;
import static dk.rettidig.common.crypto.LookupHash.Kind.BIRTH_DATE;
import static dk.rettidig.common.crypto.LookupHash.Kind.CPR;
import static dk.rettidig.common.crypto.LookupHash.Kind.NAME_WORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rettidig.common.testing.StillClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupHashTest {

  @TempDir Path temp;
  private final KeyStoreServer server = new KeyStoreServer();
  private final StillClock clock = new StillClock();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void isTheSameOnEveryInstanceAndAfterTheKeyWasForgotten() {
    LookupHash here = instance();
    String hash = here.of(ODENSE, CPR, "720119-1234");
    clock.advance(Duration.ofMinutes(2));

    assertThat(here.of(ODENSE, CPR, "720119-1234")).isEqualTo(hash);
    assertThat(instance().of(ODENSE, CPR, "720119-1234")).isEqualTo(hash);
    assertThat(hash).hasSize(43).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void differsBetweenMunicipalitiesKindsAndValues() {
    LookupHash hash = instance();

    assertThat(
            Stream.of(
                hash.of(ODENSE, CPR, "2019-01-12"),
                hash.of(ODENSE, BIRTH_DATE, "2019-01-12"),
                hash.of(ODENSE, BIRTH_DATE, "2019-01-13"),
                hash.of(FAABORG, BIRTH_DATE, "2019-01-12")))
        .doesNotHaveDuplicates();
  }

  @Test
  void differsBetweenServicesBecauseEachHasAKeyOfItsOwn() {
    try (KeyStoreServer otherService = new KeyStoreServer()) {
      LookupHash other =
          new LookupHash(otherService.connect(KeyStoreServer.masterKeys(temp), clock), clock);

      assertThat(other.of(ODENSE, NAME_WORD, "Signe"))
          .isNotEqualTo(instance().of(ODENSE, NAME_WORD, "Signe"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CPR, 720119-1234, 7201191234",
    "CPR, 720119-1234, ' 720119 1234 '",
    "CPR, 720119\u20131234, 7201191234",
    "BIRTH_DATE, 2019-01-12, ' 2019-01-12 '",
    "NAME_WORD, Åse, ÅSE",
    "NAME_WORD, Åse, A\u030ase",
    "NAME_WORD, åse, A\u030aSE",
    "NAME_WORD, Søren, '\u00a0søren,'",
    "NAME_WORD, O'Connor, o\u2019connor",
    "NAME_WORD, René, rene\u0301",
  })
  void isEqualForWhatMeansTheSame(LookupHash.Kind kind, String one, String other) {
    LookupHash hash = instance();

    assertThat(hash.of(ODENSE, kind, one)).isEqualTo(hash.of(ODENSE, kind, other));
  }

  @ParameterizedTest
  @CsvSource({"Aagaard, Ågaard", "Sören, Søren", "René, Rene", "Mette, Mett", "Ida, Ída"})
  void keepsSpellingsApart(String one, String other) {
    LookupHash hash = instance();

    assertThat(hash.of(ODENSE, NAME_WORD, one)).isNotEqualTo(hash.of(ODENSE, NAME_WORD, other));
  }

  @Test
  void givesTheHashOfEachWholeWordOfAName() {
    LookupHash hash = instance();

    assertThat(hash.words(ODENSE, "  Anne-Marie  von ØSTERGAARD Anne "))
        .containsExactly(
            hash.of(ODENSE, NAME_WORD, "anne"),
            hash.of(ODENSE, NAME_WORD, "marie"),
            hash.of(ODENSE, NAME_WORD, "von"),
            hash.of(ODENSE, NAME_WORD, "østergaard"));
    assertThat(hash.words(ODENSE, " - 🧸 ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "CPR, ' - '",
    "CPR, ''",
    "BIRTH_DATE, 12/01/2019 secret",
    "BIRTH_DATE, 2019-02-30",
    "NAME_WORD, Secret Name",
    "NAME_WORD, '?'",
  })
  void refusesWhatCannotBeLookedUpWithoutQuotingIt(LookupHash.Kind kind, String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> instance().of(ODENSE, kind, value))
        .withMessageContaining("to look up")
        .withMessageNotContainingAny("ecret", "2019")
        .withNoCause();
  }

  @Test
  void keepsItsKeyWrappedBesideTheSubjectKeys() {
    instance().of(ODENSE, NAME_WORD, "Signe");

    assertThat(server.documents(ODENSE).find())
        .singleElement()
        .satisfies(stored -> {
          assertThat(stored.getString("_id")).isEqualTo("lookup-hash");
          assertThat(stored.keySet()).containsExactlyInAnyOrder("_id", "wrapped", "created");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void refusesAKeyThatIsNotItsOwn(boolean tombstone) {
    Document foreign = new Document("_id", "lookup-hash");
    server.documents(ODENSE).insertOne(tombstone ? foreign.append("destroyed", true) : foreign);

    assertThatExceptionOfType(UnusableKey.class)
        .isThrownBy(() -> instance().of(ODENSE, NAME_WORD, "Signe"));
  }

  private LookupHash instance() {
    return new LookupHash(server.connect(KeyStoreServer.masterKeys(temp), clock), clock);
  }
}
