package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was raised to somebody says what it is about. */
@RunningPortal
class RaisedTasksTest implements DailyWork {

  private final Pages pages;

  RaisedTasksTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @BeforeEach
  void nothingElseWaits() {
    SERVICES.answer("concern GET /v1/tasks", "[]");
    SERVICES.answer("meeting GET /v1/tasks", "[]");
    SERVICES.answer("notification GET /v1/notifications", "[]");
  }

  private void raised(String more) {
    SERVICES.answer(
        "notification GET /v1/escalations",
        """
        [{'id':'e1','route':'own-route',%s'waitingSince':'2026-11-20T09:15:00Z',
          'asked':'MANAGER','state':'WAITING','version':3}]
        """
            .formatted(more));
  }

  @ParameterizedTest
  @CsvSource({
    "da, DUTY_UNMANNED, Modtagelsen stod uden nogen på vagt",
    "en, DUTY_UNMANNED, The intake desk was left without anybody on duty",
    "da, ASSESSMENT_24H, En underretning er ikke vurderet inden for 24 timer",
    "da, CONCERN, En bekymring er sendt op til dig",
    "da, SOMETHING_LATER, Noget er sendt op til dig"
  })
  void inWordsOfItsOwn(String language, String about, String words) {
    raised("'about':'%s',".formatted(about));
    assertThat(pages.get("/tasks", Role.MANAGER).cookie(new Cookie("rettidig-language", language)))
        .hasStatusOk()
        .bodyText()
        .contains(words, "/tasks/escalations/e1/acknowledgement")
        .doesNotContain("??");
  }

  @Test
  void saysSoPlainlyWhereItWasRaisedBeforeThatWasSaid() {
    raised("");
    assertThat(pages.get("/tasks", Role.MANAGER)).bodyText().contains("Noget er sendt op til dig");
  }

  @Test
  void leadsWhoWorksAtTheDeskToTheNotificationAndNobodyElse() {
    raised("'about':'ASSESSMENT_24H','notification':'n1',");
    String link = "href=\"/intake/notifications/n1\"";
    assertThat(pages.get("/tasks", Role.INTAKE)).bodyText().contains(link);
    assertThat(pages.get("/tasks", Role.MANAGER)).bodyText().doesNotContain(link);
  }
}
