package dk.rettidig.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlanTest {

  @Test
  void measuresEverythingForAMinuteAt200ASecondUnlessToldOtherwise() {
    Plan plan = Plan.read();

    assertThat(plan.seconds()).isEqualTo(60);
    assertThat(plan.rate()).isEqualTo(200);
    assertThat(plan.figures()).containsExactly(Figure.values());
    assertThat(plan.warmUp()).isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void takesSecondsRateAndAChoiceOfFigures() {
    Plan plan = Plan.read("5", "300", "--only", "knee,streams");

    assertThat(plan.duration()).isEqualTo(Duration.ofSeconds(5));
    assertThat(plan.rate()).isEqualTo(300);
    assertThat(plan.figures()).containsExactly(Figure.KNEE, Figure.STREAMS);
    assertThat(plan.arguments()).isEqualTo("5 300 --only knee,streams");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plan.read("--only", "ratings"))
        .withMessageContaining("no figure ratings")
        .withMessageContaining("knee");
    assertThatIllegalArgumentException().isThrownBy(() -> Plan.read("long"));
    assertThatIllegalArgumentException().isThrownBy(() -> Plan.read("5", "200", "1"));
  }
}
