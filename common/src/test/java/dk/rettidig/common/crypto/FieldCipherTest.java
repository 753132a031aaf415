package dk.rettidig.common.crypto;

import static dk.rettidig.common.crypto.KeyStoreServer.FAABORG;
import static dk.rettidig.common.crypto.KeyStoreServer.ODENSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.subject.Subject;
import dk.rettidig.common.testing.StillClock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {

  private static final Subject CHILD = new Subject("child-1");
  private static final Subject SIBLING = new Subject("child-2");
  private static final Place SEEN = new Place(ODENSE, CHILD, "concern/1", "seen");
  private static final byte[] TEXT = bytes("Signe græd, da hun blev hentet");

  @TempDir Path temp;
  private final KeyStoreServer server = new KeyStoreServer();
  private final StillClock clock = new StillClock();
  private FieldCipher cipher;

  @BeforeEach
  void open() {
    SubjectKeys keys =
        new SubjectKeys(server.connect(KeyStoreServer.masterKeys(temp), clock), clock);
    cipher = new FieldCipher(keys);
    everyPlace().forEach(place -> cipher.encrypt(place, bytes("so that the subject has a key")));
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Ærøskøbing 🧸 čšž 中文 \u0000 e\u0301", "\r\n<script>"})
  void readsBackWhatWasWritten(String text) {
    byte[] ciphertext = cipher.encrypt(SEEN, bytes(text));

    assertThat(new String(cipher.decrypt(SEEN, ciphertext), StandardCharsets.UTF_8))
        .isEqualTo(text);
  }

  @Test
  void givesAnotherCiphertextEachTimeAndShowsNoPlaintextInIt() {
    byte[] first = cipher.encrypt(SEEN, TEXT);
    byte[] second = cipher.encrypt(SEEN, TEXT);

    assertThat(first).isNotEqualTo(second);
    assertThat(new String(first, StandardCharsets.ISO_8859_1)).doesNotContain("Signe", "hentet");
  }

  @ParameterizedTest
  @MethodSource("otherPlaces")
  void refusesWhatWasMovedToAnotherPlace(Place other) {
    byte[] ciphertext = cipher.encrypt(SEEN, TEXT);

    assertUndecipherable(other, ciphertext);
  }

  @Test
  void refusesEveryFlippedBit() {
    byte[] ciphertext = cipher.encrypt(SEEN, TEXT);
    for (int bit = 0; bit < ciphertext.length * 8; bit++) {
      byte[] altered = ciphertext.clone();
      altered[bit / 8] ^= (byte) (1 << (bit % 8));
      assertUndecipherable(SEEN, altered);
    }
  }

  @Test
  void refusesEveryTruncationAndEveryAddition() {
    byte[] ciphertext = cipher.encrypt(SEEN, TEXT);
    for (int length = 0; length < ciphertext.length; length++) {
      assertUndecipherable(SEEN, Arrays.copyOf(ciphertext, length));
    }
    assertUndecipherable(SEEN, Arrays.copyOf(ciphertext, ciphertext.length + 1));
  }

  @Test
  void refusesPlaintextThatSomebodyPutInPlaceOfACiphertext() {
    assertUndecipherable(SEEN, TEXT);
  }

  @Test
  void saysWhichFieldIsUndecipherableButNeverWhatStoodThereOrWhoItIsAbout() {
    byte[] altered = cipher.encrypt(SEEN, TEXT);
    altered[altered.length - 1] ^= 1;

    assertThatExceptionOfType(Undecipherable.class)
        .isThrownBy(() -> cipher.decrypt(SEEN, altered))
        .withMessageContaining("seen of concern/1")
        .satisfies(refusal -> {
          StringWriter trace = new StringWriter();
          refusal.printStackTrace(new PrintWriter(trace));
          assertThat(trace.toString()).doesNotContain("Signe", "child-1");
        });
  }

  private static Stream<Place> otherPlaces() {
    return everyPlace().filter(place -> !place.equals(SEEN));
  }

  /** Every neighbour of the place, among them such as only differ in where two parts are cut. */
  private static Stream<Place> everyPlace() {
    return Stream.of(
        SEEN,
        at(ODENSE, CHILD, "concern/2", "seen"),
        at(ODENSE, CHILD, "concern/1", "reason"),
        at(ODENSE, CHILD, "concern/", "1seen"),
        at(ODENSE, CHILD, "concern/1seen", ""),
        at(ODENSE, CHILD, "", "concern/1seen"),
        at(ODENSE, CHILD, "seen", "concern/1"),
        at(ODENSE, SIBLING, "concern/1", "seen"),
        at(FAABORG, CHILD, "concern/1", "seen"));
  }

  private static Place at(Municipality where, Subject subject, String record, String field) {
    return new Place(where, subject, record, field);
  }

  private void assertUndecipherable(Place place, byte[] ciphertext) {
    assertThatExceptionOfType(Undecipherable.class)
        .isThrownBy(() -> cipher.decrypt(place, ciphertext));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
