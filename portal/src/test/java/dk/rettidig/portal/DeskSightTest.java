package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the desk must not lose sight of: what was sent on, and what cannot be read. */
@RunningPortal
class DeskSightTest implements DailyWork {

  private static final String PAGE = "/intake/notifications/n1";

  private static final String TO_ODENSE =
      "{'id':'w9','municipality':'461','name':'Odense','way':'Digital Post','by':'p-4',"
          + "'at':'2026-11-20T09:30:00Z','confirmBy':'2026-11-21T09:30:00Z','late':%s}";

  private final Pages pages;

  DeskSightTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  private static void there(String stage, String forwardings) {
    DailyWork.atDesk(stage, "{}", forwardings);
  }

  @Test
  void offersToSendOnWhatIsFinishedToo() {
    for (String stage : new String[] {"SENT", "FINISHED"}) {
      there(stage, "");
      assertThat(pages.get(PAGE, Role.INTAKE))
          .as(stage)
          .bodyText()
          .contains("action=\"" + PAGE + "/forwarding\"", "<option value=\"902\">Sydhavn</option>");
    }
  }

  @Test
  void showsHowItWasSentThoughAnotherOfficerWasFirst() {
    there("SENT", TO_ODENSE.formatted(false));
    refuse("forwarding", "notification:already-done");
    MvcTestResult refused =
        pages
            .post(PAGE + "/forwarding", Role.INTAKE)
            .param("id", "form-1")
            .param("municipality", "902")
            .param("way", "Anbefalet brev i går")
            .exchange();

    assertThat(refused).hasStatus(409);
    assertThat(pages.shownAgain(refused, Role.INTAKE))
        .bodyText()
        .contains("Anbefalet brev i går", "Sendt videre til Odense");
  }

  @Test
  void showsWhereItIsOnItsWayToNowWhenTheAnswerCameFromElsewhere() {
    there("SENT", TO_ODENSE.formatted(false));
    refuse("forwarding/arrival", "notification:another-forwarding");
    MvcTestResult refused =
        pages
            .post(PAGE + "/forwarding/arrival", Role.INTAKE)
            .param("id", "form-1")
            .param("forwarding", "w1")
            .param("confirmedBy", "Vagten i Aarhus")
            .param("confirmedAt", "2026-11-21T09:15")
            .exchange();

    assertThat(pages.shownAgain(refused, Role.INTAKE))
        .bodyText()
        .contains("Sendt videre til Odense", "Vagten i Aarhus")
        .contains("name=\"forwarding\" value=\"w9\"")
        .doesNotContain("value=\"w1\"");
  }

  @Test
  void saysWhenTheArrivalShouldHaveBeenConfirmed() {
    there("SENT", TO_ODENSE.formatted(true));
    assertThat(pages.get(PAGE, Role.INTAKE))
        .bodyText()
        .contains("Modtagelsen skulle være bekræftet", "Ring til den anden kommune nu");
    SERVICES.answer(
        "notification GET /v1/intake/queue",
        """
        {'unreadable':0,'delayed':0,'waiting':[{'id':'n1','name':'Emil Brandt','notifier':'PROFESSIONAL','urgency':'ORDINARY',
          'suspicion':false,'arrivedAt':'2026-11-20T09:15:00Z','assessed':true,'receipted':true,
          'fedBack':false,'investigationOwed':false,'clocks':[],'earlier':0,'siblings':0,'onSiblings':0,
          'forwardedTo':'Odense','confirmBy':'2026-11-21T09:30:00Z','confirmLate':true}]}
        """);
    assertThat(pages.get("/intake/queue", Role.INTAKE))
        .bodyText()
        .contains("Modtagelsen skulle være bekræftet", "wk-late");
  }

  @Test
  void neverSayThatNothingWaitsWhileSomethingCannotBeRead() {
    queueIsEmptyBut(0);
    assertThat(pages.get("/intake/queue", Role.INTAKE))
        .bodyText()
        .contains("Der er ingen underretninger")
        .doesNotContain("kan ikke læses");
    queueIsEmptyBut(2);
    assertThat(pages.get("/intake/queue", Role.INTAKE))
        .bodyText()
        .contains("2 underretninger kan ikke læses – kontakt driften")
        .doesNotContain("Der er ingen underretninger");
  }

  @Test
  void saysThatNewsWaitsWhileItCannotLeave() {
    queueIsEmptyBut(0, 0);
    assertThat(pages.get("/intake/queue", Role.INTAKE))
        .bodyText()
        .doesNotContain("ikke er sendt videre");
    queueIsEmptyBut(0, 3);
    assertThat(pages.get("/intake/queue", Role.INTAKE))
        .bodyText()
        .contains("3 sager har nyt, der ikke er sendt videre endnu");
  }

  private static void queueIsEmptyBut(int unreadable) {
    queueIsEmptyBut(unreadable, 0);
  }

  private static void queueIsEmptyBut(int unreadable, int delayed) {
    SERVICES.answer(
        "notification GET /v1/intake/queue",
        "{'waiting':[],'unreadable':%d,'delayed':%d}".formatted(unreadable, delayed));
  }

  private static void refuse(String step, String code) {
    SERVICES.answer(
        "notification POST /v1/intake/notifications/n1/" + step,
        409,
        "{'code':'%s','title':'Nej','detail':'Se, hvad der er skrevet.'}".formatted(code));
  }
}
