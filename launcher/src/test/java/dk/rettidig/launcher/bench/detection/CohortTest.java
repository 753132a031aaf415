package dk.rettidig.launcher.bench.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.rettidig.concern.detection.Entry;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CohortTest {

  private static final Parameters BASELINE = Parameters.read("baseline");
  private static final Cohort COHORT = new Cohort(BASELINE, 1);
  private static final List<Cohort.Child> CHILDREN =
      IntStream.range(0, 600).mapToObj(COHORT::child).toList();

  @Test
  void theSameSeedMakesTheSameChildrenInWhateverOrder() {
    var again = new Cohort(BASELINE, 1);
    var other = new Cohort(BASELINE, 2);

    assertThat(again.child(7).written()).isEqualTo(CHILDREN.get(7).written());
    assertThat(again.child(3).life().age()).isEqualTo(CHILDREN.get(3).life().age());
    assertThat(other.child(7).life().age()).isNotEqualTo(CHILDREN.get(7).life().age());
  }

  @Test
  void mostThriveSomeTurnAndWhoTurnsIsSeenToFareWorseAYearLater() {
    List<Life> turning = CHILDREN.stream().map(Cohort.Child::life).filter(Life::turns).toList();

    assertThat(turning).hasSizeBetween(30, 120);
    List<Life> later =
        turning.stream().filter(life -> life.turning() + 365 < life.ended()).toList();
    double before =
        later.stream().mapToDouble(life -> life.seenOn(life.turning())).average().orElse(0);
    double after =
        later.stream().mapToDouble(life -> life.seenOn(life.turning() + 365)).average().orElse(0);
    assertThat(after - before).isGreaterThan(1);
  }

  @Test
  void whatIsWrittenLiesInTheObservationAndInTheOrderInWhichItIsKnown() {
    assertThat(CHILDREN)
        .allSatisfy(child -> {
          assertThat(child.written())
              .extracting(Happening::day)
              .isSorted()
              .allMatch(day -> day >= 0 && day < child.life().days());
        });
  }

  @Test
  void everyKindOfEntryIsWritten() {
    assertThat(CHILDREN)
        .flatExtracting(Cohort.Child::written)
        .extracting(Happening::entry)
        .hasAtLeastOneElementOfType(Entry.Rating.class)
        .hasAtLeastOneElementOfType(Entry.Concern.class)
        .hasAtLeastOneElementOfType(Entry.Action.class)
        .hasAtLeastOneElementOfType(Entry.Decision.class)
        .hasAtLeastOneElementOfType(Entry.Transition.class)
        .hasAtLeastOneElementOfType(Entry.Absence.class);
  }

  @Test
  void youngChildrenMissNoSchoolAndNobodyMissesADayTwice() {
    assertThat(CHILDREN)
        .allSatisfy(child -> {
          var days =
              child.written().stream()
                  .filter(one -> one.entry() instanceof Entry.Absence)
                  .map(Happening::day)
                  .toList();
          assertThat(days)
              .doesNotHaveDuplicates()
              .allMatch(Time::isSchoolDay)
              .allMatch(day -> child.life().ageOn(day) > 5.9);
        });
  }

  @Test
  void theNoiseOfRatersIsFittedToTheWishedAgreement() {
    for (double wished : new double[] {0.4, 0.6, 0.8}) {
      Raters raters = Raters.fitted(BASELINE.with("raters.agreement", wished));
      double noise = Math.hypot(raters.lenient(), raters.passing());

      assertThat(Raters.Sample.of(BASELINE).agreement(noise)).isCloseTo(wished, within(0.02));
    }
  }

  @Test
  void kappaIsOneForFullAgreementNoneForChanceAndWeighsByTheSquare() {
    assertThat(Raters.kappa(new double[][] {{5, 0}, {0, 5}})).isEqualTo(1);
    assertThat(Raters.kappa(new double[][] {{25, 25}, {25, 25}})).isCloseTo(0, within(1e-9));
    double near = Raters.kappa(new double[][] {{9, 1, 0}, {0, 10, 0}, {0, 0, 10}});
    double far = Raters.kappa(new double[][] {{9, 0, 1}, {0, 10, 0}, {0, 0, 10}});
    assertThat(near).isGreaterThan(far);
  }

  @Test
  void aYearHasAboutTwoHundredSchoolDays() {
    long days = IntStream.range(0, 366).filter(Time::isSchoolDay).count();

    assertThat(days).isBetween(195L, 210L);
  }
}
