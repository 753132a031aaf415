package dk.rettidig.portal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class TimeWordsTest {

  private static final Instant NOW = Instant.parse("2026-02-06T11:05:00Z");

  private final TimeWords times = new TimeWords(texts(), Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void inDanish() {
    LocaleContextHolder.setLocale(Locale.of("da"));
  }

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void saysMomentsInDanishLocalTime() {
    assertThat(times.moment(NOW)).isEqualTo("i dag kl. 12.05");
    assertThat(times.moment(NOW.minus(Duration.ofHours(14)))).isEqualTo("i går kl. 22.05");
    assertThat(times.moment(Instant.parse("2025-12-31T23:30:00Z")))
        .isEqualTo("tors. 1. jan. kl. 00.30");
  }

  @Test
  void callsALimitThatEndsAtMidnightByItsLastDay() {
    assertThat(times.limit(Instant.parse("2026-02-13T23:00:00Z"))).isEqualTo("fre. 13. feb.");
    assertThat(times.limit(Instant.parse("2026-02-07T11:05:00Z")))
        .isEqualTo("lør. 7. feb. kl. 12.05");
  }

  @Test
  void namesTheYearOnlyWhenItIsAnother() {
    assertThat(times.day(LocalDate.of(2026, 2, 13))).isEqualTo("fre. 13. feb.");
    assertThat(times.day(LocalDate.of(2027, 2, 12))).isEqualTo("fre. 12. feb. 2027");
  }

  @Test
  void writesInFullWhatIsReadYearsLater() {
    assertThat(times.full(Instant.parse("2026-11-24T13:05:00Z")))
        .isEqualTo("24. november 2026 kl. 14.05");
    assertThat(times.full(Instant.parse("2026-07-24T13:05:00Z")))
        .isEqualTo("24. juli 2026 kl. 15.05");
    assertThat(times.full(null)).isEmpty();
  }

  @Test
  void writesEnglishForWhoeverChoseIt() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);

    assertThat(times.date(LocalDate.of(2026, 11, 24))).isEqualTo("24 November 2026");
  }

  @Test
  void countsADayAsOverOnlyWhenItIsOverInDenmark() {
    var midnight = Instant.parse("2026-11-23T23:30:00Z");
    var afterMidnight = new TimeWords(texts(), Clock.fixed(midnight, ZoneOffset.UTC));

    assertThat(afterMidnight.today()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(afterMidnight.isOver(LocalDate.of(2026, 11, 23))).isTrue();
    assertThat(afterMidnight.isOver(LocalDate.of(2026, 11, 24))).isFalse();
  }

  @Test
  void countsInMinutesHoursAndDays() {
    assertThat(times.since(NOW)).isEqualTo("under et minut");
    assertThat(times.since(NOW.minus(Duration.ofMinutes(59)))).isEqualTo("59 min.");
    assertThat(times.since(NOW.minus(Duration.ofHours(1)))).isEqualTo("1 time");
    assertThat(times.until(NOW.plus(Duration.ofMinutes(312)))).isEqualTo("5 timer 12 min.");
    assertThat(times.since(NOW.minus(Duration.ofHours(49)))).isEqualTo("2 dage");
  }

  @Test
  void isPastFromTheFirstInstantThatIsTooLate() {
    assertThat(times.isPast(NOW)).isTrue();
    assertThat(times.isPast(NOW.plusMillis(1))).isFalse();
  }

  @Test
  void fillsTheBarBetweenNothingAndAll() {
    Duration day = Duration.ofHours(24);
    assertThat(times.gone(NOW, NOW.plus(day))).isZero();
    assertThat(times.gone(NOW.minus(Duration.ofHours(6)), NOW.plus(Duration.ofHours(18))))
        .isEqualTo(25);
    assertThat(times.gone(NOW.minus(day.multipliedBy(2)), NOW.minus(day))).isEqualTo(100);
  }

  private static ResourceBundleMessageSource texts() {
    var texts = new ResourceBundleMessageSource();
    texts.setBasename("portal/text/times");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    return texts;
  }
}
