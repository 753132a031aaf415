package dk.rettidig.portal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class MomentsTest {

  /** Half an hour after midnight in Denmark, still the day before in UTC. */
  private final Moments moments =
      new Moments(Clock.fixed(Instant.parse("2026-11-23T23:30:00Z"), ZoneOffset.UTC));

  @AfterEach
  void anybodysLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void writesDanishTime() {
    LocaleContextHolder.setLocale(Locale.of("da"));

    assertThat(moments.time(Instant.parse("2026-11-24T13:05:00Z")))
        .isEqualTo("24. november 2026 kl. 14.05");
    assertThat(moments.time(Instant.parse("2026-07-24T13:05:00Z")))
        .isEqualTo("24. juli 2026 kl. 15.05");
  }

  @Test
  void saysTheDayWhereADeadlineEndsWithIt() {
    LocaleContextHolder.setLocale(Locale.of("da"));

    assertThat(moments.by(Instant.parse("2026-11-26T23:00:00Z")))
        .isEqualTo("torsdag den 26. november");
    assertThat(moments.by(Instant.parse("2026-11-26T12:00:00Z")))
        .isEqualTo("torsdag den 26. november kl. 13.00");
  }

  @Test
  void writesEnglishForWhoeverChoseIt() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    assertThat(moments.date(LocalDate.of(2026, 11, 24))).isEqualTo("24 November 2026");
  }

  @Test
  void countsADayAsOverOnlyWhenItIsOverInDenmark() {
    assertThat(moments.today()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(moments.isOver(LocalDate.of(2026, 11, 23))).isTrue();
    assertThat(moments.isOver(LocalDate.of(2026, 11, 24))).isFalse();
  }
}
