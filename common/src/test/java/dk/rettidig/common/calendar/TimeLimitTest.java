package dk.rettidig.common.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.rettidig.common.calendar.DayReading.WeekdayMondayToFriday;
import dk.rettidig.common.calendar.DayReading.WorkingDay;
import dk.rettidig.common.calendar.TimeLimit.Days;
import dk.rettidig.common.calendar.TimeLimit.Hours;
import dk.rettidig.common.calendar.TimeLimit.Months;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeLimitTest {

  private static final TimeLimit SIX_STRICT = new Days(6, DayReading.strict());
  private static final TimeLimit SIX_MONDAY_TO_FRIDAY = new Days(6, new WeekdayMondayToFriday());
  private static final TimeLimit FOUR_MONTHS = new Months(4);
  private static final TimeLimit A_DAY_AND_NIGHT = new Hours(24);

  @ParameterizedTest(name = "{0}: {1}, {2}: {3}")
  @CsvSource({
    "2026-02-06T10:00, 2026-02-13, 2026-02-16, a Friday",
    "2026-02-06T23:59, 2026-02-13, 2026-02-16, the last minute of the same Friday",
    "2026-02-07T00:00, 2026-02-14, 2026-02-16, the first minute of Saturday",
    "2026-02-08T12:00, 2026-02-14, 2026-02-16, a Sunday",
    "2026-02-09T12:00, 2026-02-16, 2026-02-17, a Monday",
    "2026-03-27T12:00, 2026-04-07, 2026-04-09, over Easter and the change to summer time",
    "2026-04-01T12:00, 2026-04-11, 2026-04-14, the day before Maundy Thursday",
    "2026-12-23T12:00, 2027-01-02, 2027-01-04, over Christmas and New Year",
    "2026-12-24T12:00, 2027-01-04, 2027-01-05, on Christmas Eve",
    "2023-05-04T12:00, 2023-05-12, 2023-05-15, store bededag while it was a holiday",
    "2024-04-25T12:00, 2024-05-02, 2024-05-03, the former store bededag counts",
    "2026-06-04T12:00, 2026-06-11, 2026-06-12, 5 June counts",
    "2028-02-25T12:00, 2028-03-03, 2028-03-06, over a leap day",
    "2026-10-23T12:00, 2026-10-30, 2026-11-02, over the change to winter time",
  })
  void countsSixDaysFromTheDayAfterArrival(
      LocalDateTime arrival, LocalDate strict, LocalDate mondayToFriday, String why) {
    assertThat(SIX_STRICT.after(local(arrival)).day()).as(why).isEqualTo(strict);
    assertThat(SIX_MONDAY_TO_FRIDAY.after(local(arrival)).day()).as(why).isEqualTo(mondayToFriday);
  }

  @Test
  void lastsToTheEndOfTheLastLocalDay() {
    Deadline winter = SIX_STRICT.after(local(LocalDateTime.parse("2026-02-06T10:00")));
    assertThat(winter.end()).isEqualTo(Instant.parse("2026-02-13T23:00:00Z"));
    assertThat(winter.isBrokenAt(Instant.parse("2026-02-13T22:59:59.999Z"))).isFalse();
    assertThat(winter.isBrokenAt(Instant.parse("2026-02-13T23:00:00Z"))).isTrue();

    Deadline summer = SIX_STRICT.after(local(LocalDateTime.parse("2026-07-03T10:00")));
    assertThat(summer.end()).isEqualTo(Instant.parse("2026-07-10T22:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"2025-11-29, 2026-03-29T22:00:00Z", "2026-06-25, 2026-10-25T23:00:00Z"})
  void lastsThroughALastDayOfTwentyThreeOrTwentyFiveHours(LocalDate arrival, Instant end) {
    assertThat(FOUR_MONTHS.after(local(arrival.atTime(12, 0))).end()).isEqualTo(end);
  }

  @Test
  void takesTheLocalDayOfArrivalNotTheOneInUtc() {
    Instant justPastMidnightOnSaturday = Instant.parse("2026-02-06T23:30:00Z");

    assertThat(SIX_STRICT.after(justPastMidnightOnSaturday).day())
        .isEqualTo(LocalDate.of(2026, 2, 14));
  }

  @ParameterizedTest(name = "{0} ends {1}")
  @CsvSource({
    "2026-10-31T12:00, 2027-02-28",
    "2027-10-31T12:00, 2028-02-29",
    "2026-01-31T12:00, 2026-05-31",
    "2026-02-28T12:00, 2026-06-28",
    "2028-02-29T12:00, 2028-06-29",
    "2026-08-31T23:59, 2026-12-31",
    "2026-11-24T08:00, 2027-03-24",
    "2026-01-15T12:00, 2026-05-15",
    "2026-04-16T12:00, 2026-08-16",
  })
  void countsFourMonthsToTheSameNumberOrTheLastDayOfAShorterMonth(
      LocalDateTime arrival, LocalDate last) {
    assertThat(FOUR_MONTHS.after(local(arrival)))
        .isEqualTo(new Deadline(DanishTime.endOf(last), last));
  }

  @ParameterizedTest(name = "{0} ends {1} on the wall")
  @CsvSource({
    "2026-03-28T12:00, 2026-03-29T13:00",
    "2026-10-24T12:00, 2026-10-25T11:00",
    "2026-12-24T23:59, 2026-12-25T23:59",
    "2028-02-28T08:00, 2028-02-29T08:00",
  })
  void countsTwentyFourHoursByTheClockOnEveryDay(LocalDateTime arrival, LocalDateTime end) {
    Deadline deadline = A_DAY_AND_NIGHT.after(local(arrival));

    assertThat(Duration.between(local(arrival), deadline.end())).isEqualTo(Duration.ofHours(24));
    assertThat(deadline).isEqualTo(new Deadline(local(end), end.toLocalDate()));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 6, 7, 25})
  void agreesWithCountingDayByDay(int days) {
    ClosingDays closed = ClosingDays.usualAnd(Set.of(LocalDate.of(2025, 5, 30)));
    LocalDate.of(2022, 1, 1)
        .datesUntil(LocalDate.of(2031, 1, 1))
        .forEach(arrival -> {
          Instant lateEvening = arrival.atTime(23, 59).atZone(DanishTime.ZONE).toInstant();
          assertThat(new Days(days, DayReading.strict()).after(lateEvening).day())
              .isEqualTo(countedByHand(arrival, days, true, false));
          assertThat(new Days(days, new WeekdayMondayToFriday()).after(lateEvening).day())
              .isEqualTo(countedByHand(arrival, days, false, false));
          assertThat(new Days(days, new WorkingDay(closed)).after(lateEvening).day())
              .isEqualTo(countedByHand(arrival, days, false, true));
        });
  }

  @Test
  void neverMovesLaterWhenTheReadingChanges() {
    Instant arrival = local(LocalDateTime.parse("2026-02-06T10:00"));
    Deadline strict = SIX_STRICT.after(arrival);
    Deadline milder = SIX_MONDAY_TO_FRIDAY.after(arrival);

    assertThat(strict.orEarlier(milder)).isEqualTo(strict);
    assertThat(milder.orEarlier(strict)).isEqualTo(strict);
  }

  @Test
  void refusesALimitThatGivesNoTime() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Hours(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Days(0, DayReading.strict()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Months(-1));
  }

  private static LocalDate countedByHand(
      LocalDate arrival, int days, boolean saturdays, boolean officeHours) {
    LocalDate day = arrival;
    int left = days;
    while (left > 0) {
      day = day.plusDays(1);
      boolean weekend =
          day.getDayOfWeek() == DayOfWeek.SUNDAY
              || (day.getDayOfWeek() == DayOfWeek.SATURDAY && !saturdays);
      boolean closed = officeHours && isClosed(day);
      if (!weekend && !closed && !HolidayOracle.of(day.getYear()).contains(day)) {
        left--;
      }
    }
    return day;
  }

  private static boolean isClosed(LocalDate day) {
    return (day.getMonth() == Month.JUNE && day.getDayOfMonth() == 5)
        || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 24)
        || (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 31)
        || day.equals(LocalDate.of(2025, 5, 30));
  }

  private static Instant local(LocalDateTime time) {
    return time.atZone(DanishTime.ZONE).toInstant();
  }
}
