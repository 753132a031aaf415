package dk.rettidig.concern.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SchoolDaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
  private static final SchoolDays AUTUMN_BREAK =
      new SchoolDays(List.of(new SchoolHoliday(MONDAY, MONDAY.plusDays(4))));
  private static final SchoolDays NO_PLAN = new SchoolDays(List.of());

  @Test
  void weekendsAndPublicHolidaysAreNone() {
    assertThat(NO_PLAN.between(MONDAY, MONDAY.plusDays(13))).hasSize(10);
    assertThat(NO_PLAN.include(LocalDate.of(2026, 4, 2))).as("Maundy Thursday").isFalse();
    assertThat(NO_PLAN.include(LocalDate.of(2026, 5, 14))).as("Ascension Day").isFalse();
    assertThat(NO_PLAN.include(LocalDate.of(2026, 6, 5))).as("Constitution Day").isFalse();
    assertThat(NO_PLAN.include(LocalDate.of(2026, 12, 24))).isFalse();
  }

  @Test
  void holidaysOfThePlanAreNoneAndOthersAreCounted() {
    assertThat(AUTUMN_BREAK.between(MONDAY, MONDAY.plusDays(6))).isEmpty();
    assertThat(NO_PLAN.between(MONDAY, MONDAY.plusDays(6))).hasSize(5);
    assertThat(AUTUMN_BREAK.include(MONDAY.minusDays(3))).isTrue();
    assertThat(AUTUMN_BREAK.include(MONDAY.plusDays(7))).isTrue();
  }

  @Test
  void thePlanOfAnotherYearSaysNothingOfThisOne() {
    var year = SchoolYear.of(MONDAY);
    assertThat(AUTUMN_BREAK.isPlanned(year.first(), year.last())).isTrue();
    assertThat(AUTUMN_BREAK.isPlanned(year.before().first(), year.before().last())).isFalse();
  }

  @Test
  void aSchoolYearBeginsInAugustAndAQuarterWithTheCalendar() {
    assertThat(SchoolYear.of(LocalDate.of(2026, 7, 31)).begins()).isEqualTo(2025);
    assertThat(SchoolYear.of(LocalDate.of(2026, 8, 1)).begins()).isEqualTo(2026);
    assertThat(SchoolYear.of(MONDAY).last()).isEqualTo(LocalDate.of(2027, 7, 31));
    assertThat(Quarter.of(MONDAY).first()).isEqualTo(LocalDate.of(2026, 10, 1));
    assertThat(Quarter.of(MONDAY).last()).isEqualTo(LocalDate.of(2026, 12, 31));
    assertThat(Quarter.of(LocalDate.of(2027, 2, 28)).before()).isEqualTo(Quarter.of(MONDAY));
  }

  @Test
  void aHolidayThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() -> new SchoolHoliday(MONDAY, MONDAY.minusDays(1)))
        .hasMessageContaining("ends before");
  }
}
