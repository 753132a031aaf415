package dk.rettidig.notification.due;

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
    new LeftAside(meters)
        .attempt(
            "take",
            "deliveries",
            "d-1",
            () -> {
              throw new IllegalStateException("Emil Brandt sagde det");
            });

    assertThat(output)
        .contains("take of deliveries d-1", "IllegalStateException", "LeftAsideTest.java")
        .doesNotContain("Emil");
    assertThat(meters.counter("rettidig.records.left.aside", "step", "take", "type", "deliveries"))
        .satisfies(counter -> assertThat(counter.count()).isOne());
  }
}
