package dk.rettidig.portal.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartTest {

  @Test
  void holdsWhatTheServiceAnswered() {
    assertThat(Part.of(() -> 7)).isEqualTo(new Part.Present<>(7));
  }

  @Test
  void namesTheServiceThatDidNotAnswer() {
    Part<Integer> part =
        Part.of(() -> {
          throw new ServiceMissing("meeting", "closed");
        });

    assertThat(part).isEqualTo(new Part.Missing<Integer>("meeting"));
    assertThat(part.isMissing()).isTrue();
  }

  @Test
  void hidesNoRefusal() {
    var refusal =
        new ProblemAnswer("meeting", new Problem(403, "no", "", null, List.of(), Map.of()));

    assertThatExceptionOfType(ProblemAnswer.class)
        .isThrownBy(() ->
            Part.of(() -> {
              throw refusal;
            }));
  }
}
