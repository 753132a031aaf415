package dk.rettidig.concern.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.problem.RefusalCodes;
import dk.rettidig.common.testing.architecture.ServiceArchitecture;
import dk.rettidig.concern.ConcernApplication;
import dk.rettidig.concern.imports.Reason;
import dk.rettidig.concern.words.ConcernWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StructureTest implements ServiceArchitecture {

  @Override
  public Class<?> application() {
    return ConcernApplication.class;
  }

  @Test
  void everyRefusalHasItsWords() {
    var texts = new ProblemTexts(List.of("dk.rettidig.concern.problems"));
    assertThat(texts.missing(RefusalCodes.in("dk.rettidig.concern"))).isEmpty();
    assertThat(texts.missing(List.of("concern:never-written"))).isNotEmpty();
  }

  @Test
  void everyReasonOfAnImportHasItsWords() {
    assertThat(Arrays.stream(Reason.values()))
        .allSatisfy(reason -> {
          String key = "import." + reason.code();
          assertThat(ConcernWords.WORDS.of(key, Locale.of("da"))).isNotBlank();
          assertThat(ConcernWords.WORDS.of(key, Locale.ENGLISH))
              .isNotEqualTo(ConcernWords.WORDS.of(key, Locale.of("da")));
        });
  }
}
