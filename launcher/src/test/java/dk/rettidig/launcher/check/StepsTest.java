package dk.rettidig.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

  private final List<String> lines = new ArrayList<>();
  private final Steps steps = new Steps(lines::add);

  @Test
  void aStepThatWentWellIsALineWithMilliseconds() {
    assertThat(steps.step("logs in", () -> "token")).isEqualTo("token");

    assertThat(lines).singleElement().asString().matches("ok +\\d+ ms  logs in");
    assertThat(steps.done()).isEqualTo(1);
  }

  @Test
  void aStepThatFailsSaysWhyAndStops() {
    assertThatThrownBy(() -> steps.holds("is true", () -> false))
        .isInstanceOf(Steps.StepFailed.class);

    assertThat(lines).singleElement().asString().startsWith("FAILED").contains("does not hold");
    assertThat(steps.done()).isZero();
  }
}
