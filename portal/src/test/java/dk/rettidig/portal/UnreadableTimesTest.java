package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A date that was typed as text and does not exist is a refused field with everything kept. */
@RunningPortal
class UnreadableTimesTest implements DailyWork {

  private static final String SAYS = "Skriv en dato, der findes";

  private final Pages pages;

  UnreadableTimesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @Test
  void ofAConcern() {
    for (String field : new String[] {"parents.on", "observedAt"}) {
      isRefusedAndKept(
          pages
              .post("/children/c1/concerns")
              .param("id", "made-here")
              .param("observed", "Han gemte sig under bordet")
              .param("parents", "yes")
              .param(field, "i går"),
          Role.PROFESSIONAL,
          field,
          "Han gemte sig under bordet");
    }
    assertThat(SERVICES.asked("concern POST /v1/concerns")).isEmpty();
  }

  @Test
  void ofANotificationBeforeItIsSent() {
    isRefusedAndKept(
        pages
            .post("/notifications/new")
            .param("id", "n9")
            .param("do", "send")
            .param("subject.name", "Alma")
            .param("subject.born", "31.02.2020")
            .param("observed", "Hun var alene hjemme"),
        Role.PROFESSIONAL,
        "subject.born",
        "Hun var alene hjemme");
    assertThat(SERVICES.asked("notification POST /v1/notifications")).isEmpty();
  }

  @Test
  void ofAConsent() {
    isRefusedAndKept(
        pages
            .post("/concerns/k1/basis")
            .param("id", "b1")
            .param("kind", "CONSENT")
            .param("consent.givenBy", "Mor på mødet")
            .param("consent.expires", "til jul"),
        Role.PROFESSIONAL,
        "consent.expires",
        "Mor på mødet");
    assertThat(SERVICES.asked("concern POST /v1/concerns/k1/bases")).isEmpty();
  }

  @Test
  void ofACallAtTheDesk() {
    SERVICES.answer("concern GET /v1/units", "[]");
    for (String field : new String[] {"born", "arrivedAt"}) {
      isRefusedAndKept(
          pages
              .post("/intake/register", Role.INTAKE)
              .param("id", "call-1")
              .param("notifier.kind", "CITIZEN")
              .param("subjectName", "Alma")
              .param("observed", "Hun var alene hjemme")
              .param(field, "i går"),
          Role.INTAKE,
          field,
          "Hun var alene hjemme");
    }
    assertThat(SERVICES.asked("notification POST /v1/intake/notifications")).isEmpty();
  }

  @Test
  void stopsNobodyOnTheWayFromAConcernToTheNotification() {
    assertThat(
            pages
                .post("/children/c1/notification/from-concern")
                .param("id", "made-here")
                .param("observed", "Han gemte sig under bordet")
                .param("observedAt", "i går"))
        .hasStatusOk()
        .bodyText()
        .contains("Han gemte sig under bordet", "value=\"send\"");
  }

  private void isRefusedAndKept(MockMvcRequestBuilder form, Role who, String field, String typed) {
    MvcTestResult refused = form.exchange();
    assertThat(refused).hasStatus(422);
    assertThat(pages.shownAgain(refused, who))
        .bodyText()
        .contains(SAYS, typed, "href=\"#" + field + "\"")
        .doesNotContain("??");
  }
}
