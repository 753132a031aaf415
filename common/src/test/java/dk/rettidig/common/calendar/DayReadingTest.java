package dk.rettidig.common.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.rettidig.common.calendar.DayReading.WeekdayIncludingSaturday;
import dk.rettidig.common.calendar.DayReading.WeekdayMondayToFriday;
import dk.rettidig.common.calendar.DayReading.WorkingDay;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayReadingTest {

  private static final LocalDate LOCAL_CLOSING_DAY = LocalDate.of(2026, 5, 15);
  private static final DayReading WORKING_DAY =
      new WorkingDay(ClosingDays.usualAnd(Set.of(LOCAL_CLOSING_DAY)));

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "2026-02-06, Friday,             true,  true,  true",
    "2026-02-07, Saturday,           true,  false, false",
    "2026-02-08, Sunday,             false, false, false",
    "2026-04-02, Maundy Thursday,    false, false, false",
    "2026-04-04, Saturday of Easter, true,  false, false",
    "2026-04-06, Easter Monday,      false, false, false",
    "2026-05-15, local closing day,  true,  true,  false",
    "2026-06-05, 5 June,             true,  true,  false",
    "2026-12-24, 24 December,        true,  true,  false",
    "2026-12-26, Saturday holiday,   false, false, false",
    "2026-12-31, 31 December,        true,  true,  false",
  })
  void countsByTheTable(
      LocalDate day, String what, boolean strict, boolean mondayToFriday, boolean working) {
    assertThat(new WeekdayIncludingSaturday().counts(day)).as(what).isEqualTo(strict);
    assertThat(new WeekdayMondayToFriday().counts(day)).as(what).isEqualTo(mondayToFriday);
    assertThat(WORKING_DAY.counts(day)).as(what).isEqualTo(working);
  }

  @Test
  void findsTheWorkingMorningAfterTheChristmasDays() {
    assertThat(WORKING_DAY.firstAfter(LocalDate.of(2026, 12, 23)))
        .isEqualTo(LocalDate.of(2026, 12, 28));
  }

  @Test
  void refusesAnOfficeThatIsClosedOnEveryDay() {
    Set<MonthDay> everyDay =
        LocalDate.of(2028, 1, 1)
            .datesUntil(LocalDate.of(2029, 1, 1))
            .map(MonthDay::from)
            .collect(Collectors.toSet());
    DayReading neverOpen = new WorkingDay(new ClosingDays(everyDay, Set.of()));

    assertThatIllegalStateException()
        .isThrownBy(() -> neverOpen.firstAfter(LocalDate.of(2026, 1, 1)))
        .withMessageContaining("no day counts");
  }
}
