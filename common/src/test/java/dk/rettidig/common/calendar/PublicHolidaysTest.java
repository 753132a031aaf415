package dk.rettidig.common.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHolidaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-01-01",
        "2026-04-02",
        "2026-04-03",
        "2026-04-05",
        "2026-04-06",
        "2026-05-14",
        "2026-05-24",
        "2026-05-25",
        "2026-12-25",
        "2026-12-26"
      })
  void includesTheHolidaysOf2026(LocalDate day) {
    assertThat(PublicHolidays.include(day)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-05", "2026-12-24", "2026-12-31", "2026-05-01"})
  void leavesOutDaysThatAreOnlyCustom(LocalDate day) {
    assertThat(PublicHolidays.include(day)).isFalse();
  }

  @Test
  void includesStoreBededagForTheLastTimeIn2023() {
    assertThat(PublicHolidays.include(LocalDate.of(2023, 5, 5))).isTrue();
    assertThat(PublicHolidays.include(LocalDate.of(2024, 4, 26))).isFalse();
  }

  @Test
  void agreesWithASecondCalculationForFiftyYears() {
    LocalDate.of(2000, 1, 1)
        .datesUntil(LocalDate.of(2050, 1, 1))
        .forEach(day ->
            assertThat(PublicHolidays.include(day))
                .as("%s", day)
                .isEqualTo(HolidayOracle.of(day.getYear()).contains(day)));
  }
}
