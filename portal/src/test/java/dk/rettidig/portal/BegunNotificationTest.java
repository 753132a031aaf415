package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.portal.ServicesThatAnswer.Asked;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Who writes down a suspicion and is called away has begun the notification that is watched. */
@RunningPortal
class BegunNotificationTest implements DailyWork {

  private static final String BEGIN = "notification POST /v1/notifications";
  private static final String SUSPICION = "/children/c1/concerns";
  private static final String NOTIFY_NOW = "/children/c1/notification/from-concern";
  private static final String CONFLICT = "{'code':'x:y','title':'-'}";
  private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]+)\"");

  private final Pages pages;

  BegunNotificationTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @ParameterizedTest
  @ValueSource(strings = {SUSPICION, NOTIFY_NOW})
  void isKeptWithTheWordsAndTheConcernBeforeAnybodyTypesMore(String form) {
    SERVICES.answer(BEGIN, 201, NOTIFICATION.formatted("DRAFT", ""));

    assertThat(suspicion(form))
        .hasRedirectedUrl("/notifications/n1")
        .flash()
        .hasEntrySatisfying(
            "alert", alert -> assertThat(alert.toString()).contains("notification.concern.saved"));
    assertThat(SERVICES.asked(BEGIN))
        .singleElement()
        .satisfies(asked ->
            assertThat(asked.body())
                .contains("Blå mærker", "Far slår", "\"group\":\"UNKNOWN\"", "\"child\":\"c1\"")
                .contains("\"name\":\"Oliver Holm\"", "\"parentsInformed\":null")
                .contains("\"source\":{\"concern\":\"made-here\",\"version\":0}"));
  }

  @Test
  void isOneHoweverOftenTheFormIsSent() {
    SERVICES.answer(BEGIN, 201, NOTIFICATION.formatted("DRAFT", ""));
    for (String form : List.of(SUSPICION, SUSPICION, NOTIFY_NOW)) {
      assertThat(suspicion(form)).hasRedirectedUrl("/notifications/n1");
    }

    List<String> ids = SERVICES.asked(BEGIN).stream().map(BegunNotificationTest::id).toList();
    assertThat(ids).hasSize(3);
    assertThat(ids).containsOnly(ids.getFirst());
    assertThat(ids.getFirst()).isNotEqualTo("made-here");
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT, notification.concern.begun.before",
    "SENT, notification.concern.sent.before",
    "FORWARDED, notification.concern.sent.before"
  })
  void thatStandsAlreadyIsShownAndNotWrittenOver(String stage, String says) {
    String id = begunBefore(stage);

    assertThat(suspicion(SUSPICION))
        .hasRedirectedUrl("/notifications/n1")
        .flash()
        .hasEntrySatisfying("alert", alert -> assertThat(alert.toString()).contains(says));
    assertThat(SERVICES.asked("notification PUT /v1/notifications/" + id)).isEmpty();
  }

  @Test
  void thatWasGivenUpIsWrittenAnew() {
    begunBefore("DISCARDED");
    assertThat(suspicion(SUSPICION)).hasRedirectedUrl("/concerns/made-here/notification");
  }

  @ParameterizedTest
  @ValueSource(strings = {SUSPICION, NOTIFY_NOW})
  void opensAsAFormAndSaysThatItIsNotKeptWhileItsServiceIsAway(String form) {
    SERVICES.answer(BEGIN, 503, "");

    assertThat(suspicion(form))
        .hasRedirectedUrl("/concerns/made-here/notification")
        .flash()
        .hasEntrySatisfying(
            "alert", alert -> assertThat(alert.toString()).contains("notification.not.begun"));
    assertThat(SERVICES.asked("concern POST /v1/concerns")).hasSize(1);
  }

  @Test
  void keepsTheWordsThatNoConcernCouldKeep() {
    SERVICES.answer("concern POST /v1/concerns", 503, "");
    SERVICES.answer(BEGIN, 201, NOTIFICATION.formatted("DRAFT", ""));

    assertThat(suspicion(NOTIFY_NOW))
        .hasRedirectedUrl("/notifications/n1")
        .flash()
        .hasEntrySatisfying(
            "alert", alert -> assertThat(alert.toString()).contains("notification.begun.alone"));
    assertThat(SERVICES.asked(BEGIN).getFirst().body()).contains("Blå mærker", "\"source\":null");
  }

  @Test
  void isBegunWhenAChangeMakesAConcernASuspicion() {
    SERVICES.answer("concern PUT /v1/concerns/k1", "{'id':'k1','version':4,'child':'c1'}");
    SERVICES.answer(BEGIN, 201, NOTIFICATION.formatted("DRAFT", ""));

    assertThat(typed("/concerns/k1/edit", "k1").param("child", "c1").param("version", "3"))
        .hasRedirectedUrl("/notifications/n1");
    assertThat(SERVICES.asked(BEGIN).getFirst().body())
        .contains("Blå mærker", "\"source\":{\"concern\":\"k1\",\"version\":4}");
  }

  @ParameterizedTest
  @CsvSource({"yes, null", "no, '{\"informed\":false,\"because\":null}'"})
  void saysOfTheParentsOnlyWhatTheConcernSaysOfTheNotification(String know, String carried) {
    SERVICES.answer(BEGIN, 201, NOTIFICATION.formatted("DRAFT", ""));

    assertThat(
            pages
                .post(NOTIFY_NOW)
                .param("id", "made-here")
                .param("observed", "Træt")
                .param("parents", know))
        .hasRedirectedUrl("/notifications/n1");
    assertThat(SERVICES.asked(BEGIN).getFirst().body()).contains("\"parentsInformed\":" + carried);
  }

  @Test
  void isGoneOnWithFromTheConcernInsteadOfBegunAgain() {
    SERVICES.answer(BEGIN, 201, NOTIFICATION.formatted("DRAFT", ""));
    SERVICES.answer("concern POST /v1/concerns", 201, "{'id':'k1','version':0,'child':'c1'}");
    assertThat(typed(SUSPICION, "k1")).hasRedirectedUrl("/notifications/n1");
    String begun = "notification GET /v1/notifications/" + id(SERVICES.asked(BEGIN).getFirst());

    SERVICES.answer(begun, NOTIFICATION.formatted("DRAFT", ""));
    assertThat(pages.get("/concerns/k1/notification")).hasRedirectedUrl("/notifications/n1");

    SERVICES.answer(begun, NOTIFICATION.formatted("SENT", ""));
    assertThat(pages.get("/concerns/k1/notification"))
        .hasStatusOk()
        .bodyText()
        .contains("Du har allerede sendt en underretning", "href=\"/notifications/n1\"")
        .contains("name=\"source.concern\" value=\"k1\"");
  }

  @Test
  void isNotBegunOnAnOrdinaryConcern() {
    assertThat(pages.post(SUSPICION).param("id", "made-here").param("observed", "Træt"))
        .hasRedirectedUrl("/concerns/made-here");
    assertThat(SERVICES.asked(BEGIN)).isEmpty();
  }

  private MockMvcRequestBuilder suspicion(String form) {
    return typed(form, "made-here");
  }

  private MockMvcRequestBuilder typed(String form, String concern) {
    return pages
        .post(form)
        .param("id", concern)
        .param("observed", "Blå mærker")
        .param("childsWords", "Far slår")
        .param("suspicion", "yes")
        .param("parents", "yes");
  }

  /** Somebody's draft under the very id, found by sending the form once. */
  private String begunBefore(String stage) {
    SERVICES.answer(BEGIN, 409, CONFLICT);
    assertThat(suspicion(SUSPICION)).hasRedirectedUrl("/concerns/made-here/notification");
    String id = id(SERVICES.asked(BEGIN).getFirst());
    SERVICES.answer("notification GET /v1/notifications/" + id, NOTIFICATION.formatted(stage, ""));
    return id;
  }

  private static String id(Asked asked) {
    Matcher id = ID.matcher(asked.body());
    assertThat(id.find()).isTrue();
    return Objects.requireNonNull(id.group(1));
  }
}
