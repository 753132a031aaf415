package dk.rettidig.common.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PlaceTest {

  @Test
  void tellsPartsApartHoweverTheyAreCut() {
    assertThat(Place.bytes("ab", "c"))
        .isNotEqualTo(Place.bytes("a", "bc"))
        .isNotEqualTo(Place.bytes("abc", ""))
        .isNotEqualTo(Place.bytes("", "abc"))
        .isNotEqualTo(Place.bytes("abc"));
  }

  @Test
  void writesTheLengthOfEachPartInBytes() {
    assertThat(Place.bytes("å", "x")).containsExactly(0, 0, 0, 2, 0xC3, 0xA5, 0, 0, 0, 1, 'x');
  }

  @Test
  void refusesHalfACharacterWhichWouldEqualAQuestionMark() {
    assertThatIllegalArgumentException().isThrownBy(() -> Place.bytes("\uD800"));
  }
}
