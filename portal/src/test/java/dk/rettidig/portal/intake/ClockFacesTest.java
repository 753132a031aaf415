package dk.rettidig.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.portal.intake.ClockFace.Tone;
import dk.rettidig.portal.service.notification.intake.Desk.LegalClock;
import dk.rettidig.portal.time.TimeWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class ClockFacesTest {

  private static final Instant NOW = Instant.parse("2026-02-06T11:00:00Z");
  private static final Instant ARRIVED = NOW.minus(Duration.ofHours(20));

  private final ResourceBundleMessageSource texts = texts();
  private final ClockFaces faces =
      new ClockFaces(texts, new TimeWords(texts, Clock.fixed(NOW, ZoneOffset.UTC)));

  @BeforeEach
  void inDanish() {
    LocaleContextHolder.setLocale(Locale.of("da"));
  }

  @AfterEach
  void forget() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void saysInWordsHowLongIsLeftAndByWhichLaw() {
    ClockFace face = faces.face(clock(Duration.ofHours(24), false, null));

    assertThat(face.text()).isEqualTo("4 timer tilbage, senest i dag kl. 16.00");
    assertThat(face.law()).isEqualTo("Barnets lov § 136, 2024. Timer på uret, alle dage.");
    assertThat(face.tone()).isEqualTo(Tone.CALM);
    assertThat(face.gone()).isEqualTo(83);
  }

  @Test
  void showsABrokenClockAsBrokenWhileItRuns() {
    ClockFace face = faces.face(clock(Duration.ofHours(18), true, null));

    assertThat(face.text()).isEqualTo("Overskredet for 2 timer siden");
    assertThat(face.tone()).isEqualTo(Tone.LATE);
  }

  @Test
  void showsABrokenClockAsBrokenAfterItEnded() {
    ClockFace face = faces.face(clock(Duration.ofHours(18), true, NOW));

    assertThat(face.text()).isEqualTo("Overskredet, afsluttet i dag kl. 12.00");
    assertThat(face.tone()).isEqualTo(Tone.LATE);
  }

  private static LegalClock clock(Duration limit, boolean broken, @Nullable Instant ended) {
    return new LegalClock(
        "ASSESSMENT_24H",
        "Barnets lov",
        "§ 136",
        "2024",
        "CLOCK_HOURS",
        ARRIVED,
        ARRIVED.plus(limit),
        null,
        false,
        broken,
        ended);
  }

  private static ResourceBundleMessageSource texts() {
    var texts = new ResourceBundleMessageSource();
    texts.setBasenames("portal/text/times", "portal/text/intake");
    texts.setDefaultEncoding("UTF-8");
    texts.setFallbackToSystemLocale(false);
    return texts;
  }
}
