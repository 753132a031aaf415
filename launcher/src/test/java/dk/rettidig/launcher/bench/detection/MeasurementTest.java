package dk.rettidig.launcher.bench.detection;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.detection.Rule;
import dk.rettidig.concern.detection.RuleBook;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasurementTest {

  private static final Parameters BASELINE = Parameters.read("baseline");

  @Test
  void theSameSeedCountsTheSameOnHoweverManyCores() {
    var measurement = new Measurement(BASELINE, 5, 200);

    Result one = measurement.ofRules().lens(Measurement.PROPOSED).result();

    assertThat(measurement.ofRules().lens(Measurement.PROPOSED).result()).isEqualTo(one);
    assertThat(one.turned()).isPositive();
    assertThat(one.found()).isBetween(20.0, 95.0);
  }

  @Test
  void moreRulesFindNoFewerAndSuggestNoLess() {
    Tally tally = new Measurement(BASELINE, 5, 200).ofRules();
    Result proposed = tally.lens(Measurement.PROPOSED).result();
    Result all = tally.lens(Replay.EACH).result();

    assertThat(all.found()).isGreaterThanOrEqualTo(proposed.found());
    assertThat(all.unneeded()).isGreaterThanOrEqualTo(proposed.unneeded());
  }

  @Test
  void everyRuleAndBothComparisonsStandInWhatIsPrinted() {
    var printed = new ByteArrayOutputStream();
    var plan = new Plan(List.of("baseline", "other-rhythm"), 60, 5);

    new Report(plan, new PrintStream(printed, true, StandardCharsets.UTF_8)).print();

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("## Set baseline, seed 5", "## Set other-rhythm, seed 5", "| 0.8 |", "| 6-9 |")
        .contains("(a) a concern at level 4 or graver", "(b) one joint rating from the middle")
        .contains(RuleBook.complete().rules().stream().map(Rule::code).toList())
        .contains("| together, all nine rules |");
  }
}
