package dk.rettidig.concern.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {

  private static final double AA = 4.5;

  @Test
  void everyColourCarriesReadableText() {
    for (int red = 0; red < 256; red += 5) {
      for (int green = 0; green < 256; green += 5) {
        for (int blue = 0; blue < 256; blue += 5) {
          String hex = "#%02X%02X%02X".formatted(red, green, blue);
          assertThat(new Colour("any", hex).contrast()).as(hex).isGreaterThanOrEqualTo(AA);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"#000000,WHITE,21", "#FFFFFF,BLACK,21", "#777777,BLACK,4.69", "#B71C1C,WHITE,6.57"})
  void choosesTheInkThatIsEasierToRead(String hex, Colour.Ink ink, double contrast) {
    Colour colour = new Colour("any", hex);

    assertThat(colour.ink()).isEqualTo(ink);
    assertThat(colour.contrast()).isCloseTo(contrast, within(0.05));
  }

  @Test
  void claimsNoContrastForAShadeThatIsNotKnown() {
    assertThat(new Colour("green", null).contrast()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#12345", "#1234567", "123456", "#12345g", "#abcdef", "red;"})
  void refusesWhatIsNotAHexColour(String hex) {
    assertThatThrownBy(() -> new Colour("any", hex)).isInstanceOf(IllegalArgumentException.class);
  }
}
