package dk.rettidig.common.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LeftAsideTest {

  @Test
  void saysWhereAStepFailedAndNothingOfItsWords(CapturedOutput output) {
    var meters = new SimpleMeterRegistry();
    var aside = new LeftAside(meters);

    assertThat(aside.attempt("take", "deliveries", "d-0", () -> {})).isTrue();
    assertThat(aside.attempt("take", "deliveries", "d-1", LeftAsideTest::fail)).isFalse();

    assertThat(output)
        .contains("take of deliveries d-1", "IllegalStateException", "LeftAsideTest.java")
        .doesNotContain("Emil", "d-0");
    assertThat(meters.counter("rettidig.records.left.aside", "step", "take", "type", "deliveries"))
        .satisfies(counter -> assertThat(counter.count()).isOne());
  }

  private static void fail() {
    throw new IllegalStateException("Emil Brandt sagde det");
  }
}
