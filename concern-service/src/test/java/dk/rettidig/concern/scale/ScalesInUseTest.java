package dk.rettidig.concern.scale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.concern.instrument.InstrumentChoice;
import dk.rettidig.concern.instrument.InstrumentVersion;
import dk.rettidig.concern.organisation.PersonId;
import dk.rettidig.concern.organisation.UnitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScalesInUseTest {

  private static final InstrumentVersion FIVE = new InstrumentVersion("bl5", "1.0");
  private static final InstrumentVersion OURS = new InstrumentVersion("bl5", "1.1");
  private static final InstrumentVersion NEXT = new InstrumentVersion("bl5", "1.2");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final InstrumentChoice FILES =
      new InstrumentChoice(FIVE, Map.of("daycare", new InstrumentVersion("morsoe", "1.0")));

  @Test
  void whereNobodyHasDecidedTheFilesChoose() {
    var inUse = new ScalesInUse(FILES, List.of());

    assertThat(inUse.of(ScaleUse.SCHOOL, TODAY)).isEqualTo(FIVE);
    assertThat(inUse.of(ScaleUse.DAYCARE, TODAY).id()).isEqualTo("morsoe");
    assertThat(inUse.own(ScaleUse.ROUNDS, TODAY)).isEmpty();
  }

  @Test
  void aDecisionCountsFromItsDayUntilTheNext() {
    var inUse =
        new ScalesInUse(
            FILES,
            List.of(
                decision("a", ScaleUse.EVERYWHERE, OURS, TODAY, 1),
                decision("b", ScaleUse.EVERYWHERE, NEXT, TODAY.plusDays(7), 2)));

    assertThat(inUse.of(ScaleUse.SCHOOL, TODAY.minusDays(1))).isEqualTo(FIVE);
    assertThat(inUse.of(ScaleUse.SCHOOL, TODAY)).isEqualTo(OURS);
    assertThat(inUse.of(ScaleUse.SCHOOL, TODAY.plusDays(6))).isEqualTo(OURS);
    assertThat(inUse.of(ScaleUse.SCHOOL, TODAY.plusDays(7))).isEqualTo(NEXT);
  }

  @Test
  void whatIsDecidedForAKindOfUnitGoesBeforeWhatIsDecidedForAll() {
    var inUse =
        new ScalesInUse(
            FILES,
            List.of(
                decision("a", ScaleUse.DAYCARE, NEXT, TODAY, 1),
                decision("b", ScaleUse.EVERYWHERE, OURS, TODAY, 2)));

    assertThat(inUse.of(ScaleUse.DAYCARE, TODAY)).isEqualTo(NEXT);
    assertThat(inUse.of(ScaleUse.SCHOOL, TODAY)).isEqualTo(OURS);
  }

  @Test
  void ofTwoDecisionsForOneDayTheLastCounts() {
    var inUse =
        new ScalesInUse(
            FILES,
            List.of(
                decision("a", ScaleUse.ROUNDS, OURS, TODAY, 1),
                decision("b", ScaleUse.ROUNDS, NEXT, TODAY, 2)));

    assertThat(inUse.own(ScaleUse.ROUNDS, TODAY)).contains(NEXT);
  }

  @Test
  void everyKindOfUnitCanHaveItsScale() {
    for (UnitKind kind : UnitKind.values()) {
      assertThat(ScaleUse.of(kind).name()).isEqualTo(kind.name());
    }
  }

  private static ScaleDecision decision(
      String id, ScaleUse use, InstrumentVersion instrument, LocalDate from, long second) {
    return ScaleDecision.made(
            new ScaleDecisionId(id),
            Map.of(use, instrument),
            from,
            new PersonId("p"),
            Instant.ofEpochSecond(second))
        .state();
  }
}
