package dk.rettidig.notification.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LegalClockTest {

  private static final Instant FRIDAY = Instant.parse("2026-02-06T15:20:00Z");
  private final LawTable laws = shipped();

  @Test
  void theAssessmentHasTwentyFourClockHoursAcrossTheWeekend() {
    LegalClock clock = LegalClock.start(ClockKind.ASSESSMENT_24H, laws, FRIDAY);
    assertThat(clock.due()).isEqualTo("2026-02-07T15:20:00Z");
    assertThat(clock.isBrokenAt(Instant.parse("2026-02-07T15:19:59.999Z"))).isFalse();
    assertThat(clock.isBrokenAt(Instant.parse("2026-02-07T15:20:00Z"))).isTrue();
  }

  @Test
  void theReceiptOfFridaySixthFebruaryIsDueOnFridayThirteenth() {
    LegalClock clock = LegalClock.start(ClockKind.RECEIPT_6_HVERDAGE, laws, FRIDAY);
    assertThat(clock.day()).isEqualTo("2026-02-13");
    assertThat(clock.reading()).isEqualTo(Reading.WEEKDAY_INCLUDING_SATURDAY);
  }

  @Test
  void theInvestigationHasFourMonths() {
    Instant arrival = Instant.parse("2026-02-03T08:31:00Z");
    assertThat(LegalClock.start(ClockKind.INVESTIGATION_4_MONTHS, laws, arrival).day())
        .isEqualTo("2026-06-03");
  }

  @Test
  void namesItsLawVersionAndReading() {
    LegalClock clock = LegalClock.start(ClockKind.ASSESSMENT_24H, laws, FRIDAY);
    assertThat(List.of(clock.law(), clock.section(), clock.version(), clock.reading().name()))
        .containsExactly("Barnets lov", "§ 136", "2024-01", "CLOCK_HOURS");
  }

  @Test
  void warnsOnceBreaksOnceAndStaysBrokenWhenDoneLate() {
    LegalClock clock = LegalClock.start(ClockKind.ASSESSMENT_24H, laws, FRIDAY);
    assertThat(clock.fire("n", FRIDAY.plus(Duration.ofHours(17))).said()).isEmpty();
    var warned = clock.fire("n", FRIDAY.plus(Duration.ofHours(18)));
    assertThat(warned.event()).isInstanceOf(ClockEvent.ClockWarned.class);
    assertThat(warned.clock().fire("n", FRIDAY.plus(Duration.ofHours(19))).said()).isEmpty();
    var broken = warned.clock().fire("n", FRIDAY.plus(Duration.ofHours(24)));
    assertThat(broken.event()).isInstanceOf(ClockEvent.ClockBroken.class);
    assertThat(broken.clock().fire("n", FRIDAY.plus(Duration.ofHours(30))).said()).isEmpty();
    LegalClock late = broken.clock().end("n", FRIDAY.plus(Duration.ofHours(31))).clock();
    assertThat(late.isBrokenAt(FRIDAY)).isTrue();
  }

  @Test
  void aClockThatNobodyHeardBreakStillSaysItWhenItIsEndedLate() {
    LegalClock clock = LegalClock.start(ClockKind.ASSESSMENT_24H, laws, FRIDAY);
    var late = clock.end("n", FRIDAY.plus(Duration.ofHours(24)));
    assertThat(late.event()).isInstanceOf(ClockEvent.ClockBroken.class);
    assertThat(late.clock().brokenAt()).isNotNull();
  }

  @Test
  void aClockThatEndedInTimeIsSilentAndWhole() {
    LegalClock ended =
        LegalClock.start(ClockKind.ASSESSMENT_24H, laws, FRIDAY)
            .end("n", FRIDAY.plusSeconds(60))
            .clock();
    assertThat(ended.fire("n", FRIDAY.plus(Duration.ofDays(9))).said()).isEmpty();
    assertThat(ended.isBrokenAt(FRIDAY.plus(Duration.ofDays(9)))).isFalse();
  }

  @Test
  void aMilderReadingLeavesARunningClockAsItIs() {
    LegalClock strict = LegalClock.start(ClockKind.RECEIPT_6_HVERDAGE, laws, FRIDAY);
    assertThat(strict.reread(reading(Reading.WEEKDAY_MONDAY_TO_FRIDAY))).isEqualTo(strict);
  }

  @Test
  void aStricterReadingMovesARunningClockEarlierAndNotAnEndedOne() {
    LawTable mild = reading(Reading.WEEKDAY_MONDAY_TO_FRIDAY);
    LegalClock clock = LegalClock.start(ClockKind.RECEIPT_6_HVERDAGE, mild, FRIDAY);
    assertThat(clock.day()).isEqualTo("2026-02-16");
    assertThat(clock.reread(laws).day()).isEqualTo("2026-02-13");
    LegalClock ended = clock.end("n", FRIDAY.plusSeconds(1)).clock();
    assertThat(ended.reread(laws)).isEqualTo(ended);
  }

  @Test
  void keepsWhatIsNotVerified() {
    assertThat(laws.inForce(ClockKind.RECEIPT_6_HVERDAGE, LocalDate.of(2026, 2, 6)).marks())
        .isNotEmpty()
        .allMatch(mark -> mark.startsWith("NOT VERIFIED"));
  }

  @Test
  void aTableWithoutOneOfTheLimitsIsRefused() {
    assertThatThrownBy(() -> new LawTable(laws.rules().subList(0, 2)))
        .hasMessageContaining("INVESTIGATION_4_MONTHS");
  }

  @Test
  void aFileThatIsNoTableIsRefusedWithItsPlace() {
    var broken = new ByteArrayInputStream("rules: [{key: X}]".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> LawTableFile.read(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("key");
  }

  private LawTable reading(Reading reading) {
    return new LawTable(
        laws.rules().stream()
            .map(rule ->
                rule.key() == ClockKind.RECEIPT_6_HVERDAGE
                    ? new LawRule(
                        rule.key(),
                        rule.law(),
                        rule.section(),
                        "other",
                        rule.validFrom(),
                        rule.text(),
                        rule.length(),
                        reading,
                        rule.warnBefore(),
                        rule.source(),
                        rule.marks())
                    : rule)
            .toList());
  }

  private static LawTable shipped() {
    try {
      return LawTableFile.read(
          Objects.requireNonNull(LegalClockTest.class.getResourceAsStream("/law/clocks.yaml")));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
