package dk.rettidig.launcher.bench.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "baseline",
        "noisy-raters",
        "more-turning",
        "fewer-concerns",
        "other-rhythm",
        "five-levels",
        "less-visible"
      })
  void everySetMakesChildren(String set) {
    var cohort = new Cohort(Parameters.read(set), 1);

    assertThat(cohort.child(0).life().days()).isPositive();
  }

  @Test
  void aFileOfAnybodyChangesSomeNumbersOfTheBaseline() throws IOException {
    Path file =
        file("include=baseline\nturning.hidden=0.5\nturning.hidden.source=our own survey\n");

    assertThat(Parameters.read(file.toString()).number("turning.hidden")).isEqualTo(0.5);
    assertThat(Parameters.read(file.toString()).number("strain.weeks")).isEqualTo(9);
  }

  @Test
  void aNumberWithoutASourceAnUnknownNameAndAMissingFileAreRefused() throws IOException {
    refused(file("include=baseline\nturning.hidden=0.5\n"), "turning.hidden has no source");
    refused(file("include=baseline\nx=1\nx.source=y\n"), "x is not known");
    refused(file("include=baseline\nstrain.weeks=long\nstrain.weeks.source=y\n"), "no number");
    refused(file("strain.weeks=1\nstrain.weeks.source=y\n"), "includes no other set");
    refused(folder.resolve("nowhere"), "cannot be read");
  }

  private static void refused(Path file, String because) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Parameters.read(file.toString()))
        .withMessageContaining(because);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "set", ".properties"), text);
  }
}
