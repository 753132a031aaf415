package dk.rettidig.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.launcher.demo.DemoSize;
import dk.rettidig.launcher.part.CannotStart;
import dk.rettidig.launcher.part.Part;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  @Test
  void nothingAskedForIsEverythingInTheUsualPlace() {
    assertThat(Options.read())
        .isEqualTo(
            new Options(Options.USUAL_DATA, false, null, null, false, null, DemoSize.usual()));
  }

  @Test
  void readsEveryOption() {
    assertThat(
            Options.read(
                "--fresh",
                "--data",
                "/x",
                "--port-base",
                "9000",
                "--size",
                "40",
                "--only",
                "store"))
        .isEqualTo(
            new Options(Path.of("/x"), true, 9000, Part.STORE, false, null, new DemoSize(40)));
  }

  @Test
  void checkTakesAnAddressOrDoesWithoutOne() {
    assertThat(Options.read("--check", "--fresh").checked()).isNull();
    assertThat(Options.read("--check", "http://127.0.0.1:9000").checked())
        .isEqualTo(URI.create("http://127.0.0.1:9000"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --speed            | --speed is not an option
          --port-base x      | --port-base needs a number, not x
          --data             | --data needs a folder behind it
          --only kafka       | There is no part kafka; there are broker, store
          --size 3           | 20 to 200000 children, not 3
          --check --only mail| does not go with --only
          --check somewhere  | somewhere is not an address with a port
          """)
  void refusesWhatItDoesNotUnderstandInASentence(String line, String sentence) {
    assertThatThrownBy(() -> Options.read(line.split(" ")))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void aPortBaseOutOfBoundsIsRefused() {
    assertThatThrownBy(() -> Options.read("--port-base", "80").addresses())
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("between 1024 and");
  }
}
