package dk.rettidig.launcher.bench.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

  @Test
  void judgesOnSetsAndASeedOnWhichNoRuleWasTuned() {
    Plan plan = Plan.read();

    assertThat(plan.sets()).startsWith("baseline").doesNotContain("five-levels", "less-visible");
    assertThat(plan.seed()).isNotIn(1L, 2L, 3L);
    assertThat(plan.children()).isEqualTo(100_000);
    assertThat(plan.fewer()).isEqualTo(20_000);
  }

  @Test
  void takesAnybodysFileChildrenAndSeed() {
    Plan plan = Plan.read("--parameters", "ours.properties", "--children", "500", "--seed", "7");

    assertThat(plan).isEqualTo(new Plan(List.of("ours.properties"), 500, 7));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatIllegalArgumentException().isThrownBy(() -> Plan.read("--children", "none"));
    assertThatIllegalArgumentException().isThrownBy(() -> Plan.read("--children"));
    assertThatIllegalArgumentException().isThrownBy(() -> Plan.read("--pupils", "5"));
  }
}
