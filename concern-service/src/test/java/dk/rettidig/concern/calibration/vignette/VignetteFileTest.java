package dk.rettidig.concern.calibration.vignette;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.rettidig.concern.organisation.UnitKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VignetteFileTest {

  private static final String FILE =
      """
      vignettes:
        - code: one
          kinds: [school]
          title: {da: "En", en: "One"}
          story: {da: "Et barn.", en: "A child."}
      """;

  @Test
  void theShippedOnesAreEnoughForDayCareAndForSchool() {
    var vignettes = new Vignettes();

    for (UnitKind kind : List.of(UnitKind.DAYCARE, UnitKind.SCHOOL, UnitKind.AFTER_SCHOOL)) {
      assertThat(vignettes.of(kind)).hasSizeGreaterThanOrEqualTo(5);
      assertThat(vignettes.of(kind))
          .allSatisfy(one -> {
            assertThat(one.story().in(Locale.ENGLISH)).isNotEqualTo(one.story().da());
            assertThat(one.title().da()).as("a letter for a name").matches("[A-Z], \\d+ år: .+");
          });
    }
    assertThat(vignettes.of(UnitKind.ADMINISTRATION)).isEmpty();
  }

  @Test
  void aWholeFileIsRead() {
    assertThat(read(FILE)).extracting(Vignette::code).containsExactly("one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code: one     | kode: one      | line",
        "en: \"One\"     | en: \"One\", no: \"Én\" | line 4",
        "[school]      | [skole]        | line 3",
        "kinds: [school] | kinds: []    | vignette one",
        ", en: \"A child.\" | ''         | line 5",
        "Et barn.      | ' '            | vignette one",
        "story: {      | story: [{      | line",
        "code: one     | code: One      | vignette One",
      })
  void aBrokenOneIsRefusedWithFileAndPlace(String good, String bad, String place) {
    assertThatThrownBy(() -> read(FILE.replace(good, bad)))
        .isInstanceOf(BrokenVignettes.class)
        .hasMessageStartingWith("own.yaml, ")
        .hasMessageContaining(place);
  }

  @Test
  void aCodeStandsOnce() {
    String twice = FILE + FILE.substring(FILE.indexOf('\n') + 1);

    assertThatThrownBy(() -> read(twice))
        .hasMessageContaining("vignette one")
        .hasMessageContaining("second");
    assertThatThrownBy(() -> read("vignettes: []")).isInstanceOf(BrokenVignettes.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(BrokenVignettes.class);
  }

  private static List<Vignette> read(String text) {
    return VignetteFile.read("own.yaml", text.getBytes(UTF_8));
  }
}
