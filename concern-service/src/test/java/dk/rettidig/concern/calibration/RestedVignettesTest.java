package dk.rettidig.concern.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RestedVignettesTest {

  private static final Instant BEGUN = Instant.parse("2026-01-15T09:00:00Z");

  @Test
  void aStoryRestsForHalfAYearAfterItsAnswersWereShown() {
    CalibrationSession shown = closed(6);

    assertThat(RestedVignettes.isTaken(shown, LocalDate.of(2026, 7, 14))).isTrue();
    assertThat(RestedVignettes.isTaken(shown, LocalDate.of(2026, 7, 15))).isFalse();
  }

  @Test
  void aStoryOfWhichNothingWasShownDoesNotRestAndOneThatIsBeingRatedIsTaken() {
    assertThat(RestedVignettes.isTaken(closed(5), LocalDate.of(2026, 1, 16))).isFalse();
    assertThat(RestedVignettes.isTaken(begun(5), LocalDate.of(2027, 1, 16))).isTrue();
  }

  private static CalibrationSession closed(int answers) {
    return begun(answers).close(List.of("green", "red"), BEGUN).state();
  }

  private static CalibrationSession begun(int answers) {
    Map<String, Answer> given =
        IntStream.range(0, answers)
            .boxed()
            .collect(Collectors.toMap(one -> "p" + one, _ -> new Answer(Map.of("a", "red"))));
    return new CalibrationSession(
        new CalibrationId("k1"),
        new UnitId("u1"),
        new InstrumentVersion("trivsel3", "1.0"),
        List.of("a"),
        BEGUN,
        null,
        given,
        null);
  }
}
