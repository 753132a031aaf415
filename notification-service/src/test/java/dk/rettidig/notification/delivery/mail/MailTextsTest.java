package dk.rettidig.notification.delivery.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.notification.clock.ClockKind;
import dk.rettidig.notification.delivery.Matter;
import dk.rettidig.notification.delivery.Recipient;
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

  /** Who has not written it cannot open it: a link there would be a dead end. */
  @Test
  void whoIsAlarmedOfAnotherPersonsDraftIsNotSentToIt() {
    var matter =
        new Matter(
            "notification.draft-waits.v1", "n-17", null, null, "solsikken", false, Instant.EPOCH);

    String leaders = texts.body(matter, new Recipient.StaffMail(Recipient.Whom.LEADER));
    String authors = texts.body(matter, new Recipient.StaffMail(Recipient.Whom.AUTHOR));

    assertThat(leaders).contains("En medarbejder har skrevet", "solsikken").doesNotContain("n-17");
    assertThat(authors).contains("/notifications/n-17");
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
