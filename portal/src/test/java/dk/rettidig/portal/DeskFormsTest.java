package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.service.Problem;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is sent from the pages of forum, desk and upkeep arrives, or comes back as it was typed. */
class DeskFormsTest extends WithDeskServices {

  DeskFormsTest(MockMvcTester portal) {
    super(portal);
  }

  @Test
  void showBothTextsWhenTwoWroteAtOnceAndTakeTheNextOne() {
    SERVICES.somebodyElseWrites("Formanden skrev det her.");
    MvcTestResult refused = note("\"1\"", "Jeg skrev noget andet.");

    assertThat(refused).hasStatus(409);
    assertThat(shownAgain(refused, Role.ADVISER))
        .bodyText()
        .contains("Formanden skrev det her.", "Jeg skrev noget andet.", "&quot;2&quot;");
    assertThat(note("\"2\"", "Begge dele.")).hasStatus3xxRedirection();
    assertThat(SERVICES.notes()).containsEntry("PRESENT", "Begge dele.");
  }

  @Test
  void bringTheirIdAgainAfterARefusalWithWhatWasTyped() {
    MvcTestResult refused =
        post(Role.INTAKE, "/intake/notifications/n1/assessment", "id", "form-1", "acute", "true");

    assertThat(refused).hasStatus(422).hasForwardedUrl("/intake/notifications/n1");
    assertThat(shownAgain(refused, Role.INTAKE))
        .bodyText()
        .contains("name=\"id\" value=\"form-1\"", "Skriv hvorfor.")
        .containsPattern("value=\"true\"[^>]*checked");
  }

  @Test
  void sendOnToAMunicipalityByNameAndKeepHowWhenItIsRefused() {
    assertThat(page(Role.INTAKE, "/intake/notifications/n1"))
        .bodyText()
        .contains("<option value=\"902\">Sydhavn</option>", "Sendt til Aarhus (Brev)");
    MvcTestResult refused =
        post(
            Role.INTAKE,
            "/intake/notifications/n1/forwarding",
            "id",
            "form-2",
            "way",
            "Anbefalet brev i går");

    assertThat(refused).hasStatus(422).hasForwardedUrl("/intake/notifications/n1");
    assertThat(shownAgain(refused, Role.INTAKE))
        .bodyText()
        .contains("name=\"id\" value=\"form-2\"", "Anbefalet brev i går");
  }

  @Test
  void sayThatNobodyHasConfirmedWhatWasSentOn() {
    for (String page : List.of("/intake", "/intake/notifications/n3")) {
      assertThat(page(Role.INTAKE, page))
          .bodyText()
          .contains("Sendt videre til Sydhavn – modtagelse ikke bekræftet endnu");
    }
    assertThat(page(Role.INTAKE, "/intake/notifications/n3"))
        .bodyText()
        .contains("name=\"forwarding\" value=\"w2\"");
    String step = "/intake/notifications/n3/forwarding/";
    assertThat(
            post(
                Role.INTAKE,
                step + "arrival",
                "id",
                "a",
                "forwarding",
                "w2",
                "confirmedBy",
                "Modtagelsen",
                "confirmedAt",
                "2026-02-06T09:15"))
        .hasRedirectedUrl("/intake/notifications/n3");
    assertThat(post(Role.INTAKE, step + "withdrawal", "id", "b", "forwarding", "w2"))
        .hasRedirectedUrl("/intake/notifications/n3");
    assertThat(SERVICES.forwarded())
        .anyMatch(body -> body.contains("2026-02-06T08:15:00Z"))
        .allMatch(body -> body.contains("\"forwarding\":\"w2\""))
        .hasSize(2);
  }

  @Test
  void findTheChildThatACallIsAboutAndTakeItBack() {
    assertThat(page(Role.INTAKE, "/intake/notifications/n4"))
        .bodyText()
        .contains("Barnet er ikke fundet her endnu", "value=\"Emil Brandt\"");
    MvcTestResult found =
        post(Role.INTAKE, "/intake/notifications/n4/identification", "name", "Emil B.");

    assertThat(found)
        .hasStatusOk()
        .bodyText()
        .contains("name=\"child\" value=\"c1\"", "født 4. marts 2019", "Solsikken")
        .contains("value=\"Emil B.\"");
    assertThat(post(Role.INTAKE, "/intake/notifications/n4/child", "id", "l", "child", "c1"))
        .hasRedirectedUrl("/intake/notifications/n4");
    assertThat(page(Role.INTAKE, "/intake/notifications/n5"))
        .bodyText()
        .contains("Fundet af Mette Holm", "name=\"child\" value=\"c1\"", "Det er ikke barnet");
    assertThat(
            post(Role.INTAKE, "/intake/notifications/n5/child/removal", "id", "r", "child", "c1"))
        .hasRedirectedUrl("/intake/notifications/n5");
    assertThat(SERVICES.linked()).containsExactly("c1", "c1");
  }

  /** Nothing goes to a citizen by itself, and no clock ends by a sentence that says so. */
  @Test
  void sayHowACitizenWasAnswered() {
    assertThat(page(Role.INTAKE, "/intake/notifications/n5"))
        .bodyText()
        .contains("Send det selv til 20 30 40 50", "name=\"way\"", "Kvitteringen er sendt")
        .doesNotContain("Send kvittering</button>");
    assertThat(page(Role.INTAKE, "/intake/notifications/n1"))
        .bodyText()
        .contains("Send kvittering</button>")
        .doesNotContain("name=\"way\" required", "Send det selv til");
  }

  @Test
  void changeTheRosterAndWhatIsWithheldFromTheVersionThatWasSeen() {
    assertThat(page(Role.INTAKE, "/roster")).bodyText().contains("name=\"version\" value=\"3\"");
    assertThat(post(Role.INTAKE, "/roster", "version", "3")).hasStatus3xxRedirection();
    assertThat(
            post(
                Role.INTAKE,
                "/intake/notifications/n1/withholding",
                "version",
                "1",
                "reason",
                "Politiet"))
        .hasStatus3xxRedirection();
    assertThat(post(Role.INTAKE, "/intake/notifications/n1/withholding/end", "version", "2"))
        .hasRedirectedUrl("/intake/notifications/n1");
    assertThat(SERVICES.changedFrom()).containsExactly("\"3\"", "\"1\"", "\"2\"");
  }

  @Test
  void dropNothingThatIsNotMeant() {
    String drop = "/admin/parked/meeting/concern-events/b7f0c2/drop";
    String event = "concern-service/concerns/b7f0c2/4";
    assertThat(page(Role.ADMIN, "/admin/parked"))
        .bodyText()
        .contains("name=\"first\" value=\"" + event + "\"");
    assertThat(post(Role.ADMIN, drop, "first", event)).hasStatus3xxRedirection();
    assertThat(SERVICES.dropped()).isEmpty();

    assertThat(post(Role.ADMIN, drop, "sure", "true", "first", event)).hasStatus3xxRedirection();
    assertThat(SERVICES.dropped()).containsExactly(event);
  }

  @Test
  void giveACallItsTrueTime() {
    assertThat(
            post(
                Role.INTAKE,
                "/intake/register",
                "id",
                "call-1",
                "origin",
                "PHONE",
                "arrivedAt",
                "2026-02-06T09:15",
                "notifier.kind",
                "ANONYMOUS",
                "subjectName",
                "Alma",
                "observed",
                "Hun var alene hjemme."))
        .hasRedirectedUrl("/intake/notifications/call-1");
    assertThat(SERVICES.typed())
        .singleElement()
        .satisfies(call ->
            assertThat(call.path("arrivedAt").asString()).isEqualTo("2026-02-06T08:15:00Z"));
  }

  /** The page that a refused form is forwarded to, with what came along. */
  private MvcTestResult shownAgain(MvcTestResult refused, Role role) {
    var request = portal.get().uri(Objects.requireNonNull(refused.getResponse().getForwardedUrl()));
    for (String name : List.of(KeptForm.ATTRIBUTE, Problem.ATTRIBUTE)) {
      request =
          request.requestAttr(
              name, Objects.requireNonNull(refused.getRequest().getAttribute(name)));
    }
    return request.with(SomebodyLoggedIn.as(role)).exchange();
  }

  private MvcTestResult note(String version, String text) {
    return post(Role.ADVISER, "/forum/items/i1/steps/PRESENT", "version", version, "note", text);
  }
}
