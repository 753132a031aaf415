package dk.rettidig.meeting.forum;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.meeting.organisation.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

  private static Series every(int weeks, DayOfWeek weekday, LocalDate first) {
    return new Series(
        new SeriesId("s-1"),
        "Tværfagligt forum",
        "Mødelokale 2",
        "nord",
        new PersonId("chair"),
        List.of(new PersonId("nurse")),
        weeks,
        weekday,
        Hours.between(LocalTime.of(13, 0), LocalTime.of(15, 0)),
        first,
        30);
  }

  @Test
  void meetsEverySecondWeekOnItsDay() {
    Series series = every(2, DayOfWeek.THURSDAY, LocalDate.of(2026, 10, 5));

    assertThat(series.dates(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 11, 6)))
        .containsExactly(
            LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 22), LocalDate.of(2026, 11, 5));
  }

  @Test
  void skipsPublicHolidaysAndChristmasEve() {
    Series series = every(1, DayOfWeek.THURSDAY, LocalDate.of(2026, 1, 1));

    assertThat(series.dates(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
        .doesNotContain(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 4, 2),
            LocalDate.of(2026, 5, 14),
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 31))
        .hasSize(48);
  }

  @Test
  void keepsItsRhythmWhicheverDayIsAskedFrom() {
    Series series = every(3, DayOfWeek.TUESDAY, LocalDate.of(2026, 1, 6));
    LocalDate until = LocalDate.of(2026, 9, 1);
    List<LocalDate> all = series.dates(LocalDate.of(2026, 1, 1), until);

    for (LocalDate from = LocalDate.of(2026, 1, 1); from.isBefore(until); from = from.plusDays(1)) {
      LocalDate start = from;
      assertThat(series.dates(from, until))
          .containsExactlyElementsOf(all.stream().filter(d -> !d.isBefore(start)).toList());
    }
  }

  @Test
  void namesAMeetingAlikeOnEveryInstance() {
    Series one = every(1, DayOfWeek.MONDAY, LocalDate.of(2026, 1, 1));
    LocalDate day = LocalDate.of(2026, 2, 2);

    assertThat(Meeting.of(one, day).id()).isEqualTo(Meeting.of(one, day).id());
    assertThat(Meeting.of(one, day).id()).isNotEqualTo(Meeting.of(one, day.plusWeeks(1)).id());
  }

  @Test
  void leavesTwelveMinutesForTheOpening() {
    assertThat(every(1, DayOfWeek.MONDAY, LocalDate.of(2026, 1, 1)).capacity()).isEqualTo(3);
  }

  @Test
  void aFullMeetingTakesNobodyElseAndTheSameItemOnce() {
    Meeting meeting =
        Meeting.of(every(1, DayOfWeek.MONDAY, LocalDate.of(2026, 1, 1)), LocalDate.of(2026, 2, 2));
    Meeting full = meeting.taking("a").taking("a").taking("b").taking("c").taking("d");

    assertThat(full.slots()).containsExactly("a", "b", "c");
    assertThat(full.without("a").free()).isEqualTo(1);
  }
}
