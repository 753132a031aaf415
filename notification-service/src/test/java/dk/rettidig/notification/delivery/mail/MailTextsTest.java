package dk.rettidig.notification.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.delivery.Matter;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailTextsTest {

  private final MailTexts texts = new MailTexts(URI.create("https://rettidig.test"));

  private String subject(String kind, @Nullable String about) {
    return texts.subject(new Matter(kind, null, "e-1", about, null, false, Instant.EPOCH));
  }

  @Test
  void theSubjectSaysWhatAnAlarmIsAbout() {
    assertThat(subject("escalation.raised.v1", "DUTY_UNMANNED"))
        .isEqualTo("Rettidig: Ingen er på vagt i modtagelsen");
    assertThat(subject("escalation.raised.v1", "ASSESSMENT_24H"))
        .isEqualTo("Rettidig: En underretning er ikke vurderet inden for 24 timer");
    assertThat(subject("escalation.passed-on.v1", "CONCERN"))
        .isEqualTo("Rettidig: Ingen har taget imod en bekymring; nu venter den på dig");
  }

  @Test
  void everyDeadlineThatCanBeMissedHasWordsOfItsOwn() {
    String plain = subject("escalation.raised.v1", null);
    assertThat(
            Stream.concat(
                Arrays.stream(ClockKind.values()).map(Enum::name),
                Stream.of("DUTY_UNMANNED", "CONCERN")))
        .allSatisfy(about -> {
          assertThat(subject("escalation.raised.v1", about)).isNotEqualTo(plain);
          assertThat(subject("escalation.passed-on.v1", about))
              .isNotEqualTo(subject("escalation.passed-on.v1", null));
        });
  }

  @Test
  void whatIsNotSaidOrNotKnownHasThePlainWords() {
    assertThat(subject("escalation.raised.v1", null))
        .isEqualTo(subject("escalation.raised.v1", "A_DEADLINE_OF_THEIR_OWN"))
        .isEqualTo("Rettidig: Noget venter på, at du tager imod det");
    assertThat(subject("something.else.v1", null))
        .isEqualTo("Rettidig: Der er sket noget i Rettidig");
  }
}
