package dk.rettidig.notification.municipalities;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.common.municipality.Municipality;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MunicipalitiesTest {

  private static Map<Municipality, String> file() throws IOException {
    return MunicipalityFile.read(
        Objects.requireNonNull(
            MunicipalitiesTest.class.getResourceAsStream("/municipalities/denmark.yaml")));
  }

  @Test
  void knowsTheNinetyEightMunicipalities() throws IOException {
    assertThat(file())
        .hasSize(98)
        .containsEntry(new Municipality("101"), "København")
        .containsEntry(new Municipality("461"), "Odense")
        .containsEntry(new Municipality("751"), "Aarhus")
        .containsEntry(new Municipality("851"), "Aalborg")
        .containsEntry(new Municipality("400"), "Bornholm");
    assertThat(file().values()).doesNotHaveDuplicates();
  }

  @Test
  void knowsNeitherChristiansoeNorTheInventedOnes() throws IOException {
    assertThat(file())
        .doesNotContainKeys(
            new Municipality("411"), new Municipality("901"), new Municipality("902"));
  }

  @Test
  void standsInTheOrderOfTheDanishAlphabet() throws IOException {
    assertThat(new Municipalities(file()).all())
        .extracting(Municipalities.Named::name)
        .startsWith("Albertslund")
        .endsWith("Ærø", "Aabenraa", "Aalborg", "Aarhus")
        .containsSubsequence("Furesø", "Faaborg-Midtfyn", "Gentofte", "Viborg", "Vordingborg");
  }

  @Test
  void refusesAFileThatNamesOneTwice() {
    byte[] twice = "\"101\": København\n\"101\": Hovedstaden\n".getBytes(UTF_8);
    assertThatThrownBy(() -> MunicipalityFile.read(new ByteArrayInputStream(twice)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("101");
  }
}
