package dk.rettidig.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.problem.ProblemTexts;
import dk.rettidig.common.problem.RefusalCodes;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTextsTest {

  private final ProblemTexts texts = new ProblemTexts(List.of("dk.rettidig.meeting.problems"));

  @Test
  void everyRefusalIsExplainedInDanishAndEnglish() {
    var codes = RefusalCodes.in("dk.rettidig.meeting");

    assertThat(codes).hasSizeGreaterThan(10);
    assertThat(texts.missing(codes)).isEmpty();
    assertThat(texts.missingFields(List.of("cpr-like", "invalid"))).isEmpty();
  }
}
