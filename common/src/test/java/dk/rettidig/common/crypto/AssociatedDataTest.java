package dk.rettidig.common.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AssociatedDataTest {

  @Test
  void tellsPartsApartHoweverTheyAreCut() {
    assertThat(AssociatedData.of("ab", "c"))
        .isNotEqualTo(AssociatedData.of("a", "bc"))
        .isNotEqualTo(AssociatedData.of("abc", ""))
        .isNotEqualTo(AssociatedData.of("", "abc"))
        .isNotEqualTo(AssociatedData.of("abc"));
  }

  @Test
  void writesTheLengthOfEachPartInBytes() {
    assertThat(AssociatedData.of("å", "x"))
        .containsExactly(0, 0, 0, 2, 0xC3, 0xA5, 0, 0, 0, 1, 'x');
  }

  @Test
  void refusesHalfACharacterWhichWouldEqualAQuestionMark() {
    assertThatIllegalArgumentException().isThrownBy(() -> AssociatedData.of("\uD800"));
  }
}
