package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.directory.Suspects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Writing and following own notifications. */
@RunningPortal
class NotificationPagesTest implements DailyWork {

  private final Pages pages;

  NotificationPagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @Test
  void carriesTheWordsIntoTheNotificationWhenTheConcernCannotBeSaved() {
    SERVICES.answer("concern POST /v1/concerns", 503, "");

    assertThat(
            pages
                .post("/children/c1/notification/from-concern")
                .param("id", "made-here")
                .param("observed", "Han gemte sig under bordet"))
        .hasStatusOk()
        .bodyText()
        .contains("Send underretningen", "Han gemte sig under bordet");
  }

  @Test
  void carriesAConcernIntoTheNotificationWithItsIdAndVersion() {
    assertThat(pages.get("/concerns/k1/notification"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "name=\"source.concern\" value=\"k1\"",
            "name=\"source.version\" value=\"3\"",
            "Han gemte sig.",
            "Dit navn står på underretningen");
  }

  @Test
  void sendsAFormThatWasKeptBeforeWithItsNewWords() {
    SERVICES.answer("notification POST /v1/notifications", 409, "{'code':'x:y','title':'-'}");
    SERVICES.answer("notification GET /v1/notifications/n1", NOTIFICATION.formatted("DRAFT", ""));
    SERVICES.answer("notification PUT /v1/notifications/n1", NOTIFICATION.formatted("DRAFT", ""));
    SERVICES.answer(
        "notification POST /v1/notifications/n1/sending", NOTIFICATION.formatted("SENT", ""));

    assertThat(
            pages
                .post("/children/c1/notification")
                .param("id", "n1")
                .param("observed", "Nye ord")
                .param("do", "send"))
        .hasRedirectedUrl("/notifications/n1");
    assertThat(SERVICES.asked("notification PUT /v1/notifications/n1"))
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.version()).isEqualTo("\"0\"");
          assertThat(asked.body()).contains("Nye ord");
        });
    assertThat(SERVICES.asked("notification POST /v1/notifications/n1/sending")).hasSize(1);
  }

  @Test
  void keepsADraftWithoutSendingIt() {
    SERVICES.answer("notification POST /v1/notifications", NOTIFICATION.formatted("DRAFT", ""));

    assertThat(pages.post("/notifications/new").param("id", "n1").param("do", "keep"))
        .hasRedirectedUrl("/notifications/n1");
    assertThat(SERVICES.asked("notification POST /v1/notifications/n1/sending")).isEmpty();
  }

  @Test
  void losesNothingAboutTheParentsWhenItBecomesASuspicion() {
    SERVICES.answer("notification POST /v1/notifications", NOTIFICATION.formatted("DRAFT", ""));

    assertThat(
            pages
                .post("/notifications/new")
                .param("id", "n1")
                .param("suspicion", "yes")
                .param("parents", "no")
                .param("parents.because", "Mor er ude at rejse")
                .param("do", "keep"))
        .hasRedirectedUrl("/notifications/n1");
    assertThat(SERVICES.asked("notification POST /v1/notifications").getFirst().body())
        .contains("\"parentsInformed\":{\"informed\":false,\"because\":\"Mor er ude at rejse\"}");
  }

  @Test
  void tellsToCallUntilANamedPersonHasSeenIt() {
    SERVICES.answer("notification GET /v1/notifications/n1", NOTIFICATION.formatted("SENT", ""));
    assertThat(pages.get("/notifications/n1"))
        .bodyText()
        .contains("Ikke set endnu – ring", "70 12 34 56", "hx-trigger=\"every 20s\"");

    SERVICES.answer(
        "notification GET /v1/notifications/n1",
        NOTIFICATION.formatted("SENT", ",'acknowledgedAt':'2026-11-21T08:10:00Z'"));
    assertThat(pages.get("/notifications/n1/status"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Ikke set endnu", "hx-trigger", "<html")
        .contains("Det betyder ikke, at der ikke sker noget.");
  }

  @Test
  void tellsTheNotifierThatNobodyHasConfirmedWhatWasSentOn() {
    String sentOn = "},'forwarding':{'name':'Sydhavn','sentAt':'2026-11-21T09:00:00Z'";
    SERVICES.answer(
        "notification GET /v1/notifications/n1", NOTIFICATION.formatted("SENT", sentOn));

    assertThat(pages.get("/notifications/n1"))
        .bodyText()
        .contains("Sendt videre til Sydhavn – modtagelse ikke bekræftet endnu");
  }

  @Test
  void saysWhenTheAssessmentShouldHaveBeenDoneOnceTheTimeHasPassed() {
    String sent = NOTIFICATION.formatted("SENT", "");
    String arrived = "'receivedAt':'2026-11-21T08:00:00Z'";
    String over =
        arrived + ",'assessmentDue':'2020-11-22T08:00:00Z','receiptDue':'2020-11-27T23:00:00Z'";
    SERVICES.answer("notification GET /v1/notifications/n1", sent.replace(arrived, over));
    assertThat(pages.get("/notifications/n1"))
        .bodyText()
        .contains("Skulle være sket senest søn. 22. nov. 2020 kl. 09.00. Ring til modtagelsen.")
        .contains("Skulle være sket senest fre. 27. nov. 2020. Ring til modtagelsen.")
        .doesNotContain("Skal ske inden 24 timer", "Skal ske inden 6 hverdage");

    SERVICES.answer(
        "notification GET /v1/notifications/n1",
        sent.replace(arrived, over.replace("2020", "2999")));
    assertThat(pages.get("/notifications/n1"))
        .bodyText()
        .contains("Skal ske inden 24 timer", "Skal ske inden 6 hverdage")
        .doesNotContain("Skulle være sket");

    SERVICES.answer(
        "notification GET /v1/notifications/n1",
        sent.replace(
            arrived,
            over + ",'assessedAt':'2020-11-24T08:00:00Z','receiptAt':'2020-12-24T08:00:00Z'"));
    assertThat(pages.get("/notifications/n1"))
        .bodyText()
        .doesNotContain("Skulle være sket", "Skal ske inden 24 timer");
  }

  @Test
  void waitsForNothingHereOnceAnotherMunicipalityHasIt() {
    String arrived =
        "},'forwarding':{'name':'Sydhavn','sentAt':'2026-11-21T09:00:00Z',"
            + "'confirmedAt':'2026-11-21T09:01:00Z'";
    SERVICES.answer(
        "notification GET /v1/notifications/n1", NOTIFICATION.formatted("FORWARDED", arrived));

    assertThat(pages.get("/notifications/n1"))
        .bodyText()
        .contains("Fra nu af er det Sydhavn, der vurderer og svarer", "Modtaget")
        .doesNotContain("Vurderet", "Skulle være sket", "Skal ske inden", "Ikke åbnet endnu");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"PROFESSIONAL", "UNIT_LEADER", "ADVISER", "SPECIALIST", "INTAKE", "MANAGER"})
  void letsEverybodyWhoWorksWithChildrenNotifyOnOwnDuty(Role role) {
    assertThat(pages.get("/notifications/new", role))
        .hasStatusOk()
        .bodyText()
        .contains("Send underretningen");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMIN", "GUARDIAN", "YOUNG_PERSON"})
  void hasNoFormForOthers(Role role) {
    assertThat(pages.get("/notifications/new", role)).hasStatus(403);
  }

  @Test
  void letsALeaderCommentButNotHoldOrChange() {
    SERVICES.answer(
        "notification GET /v1/notifications/n1",
        NOTIFICATION.formatted("SENT", "").replace("'mine':true", "'mine':false"));

    assertThat(pages.get("/notifications/n1", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("/notifications/n1/comments", "men ikke standse eller rette")
        .doesNotContain("/notifications/n1/discard", "Send underretningen", "Gem kladde");
  }

  @Test
  void losesNobodyOfSeveralWhomASuspicionConcerns() {
    SERVICES.answer(
        "concern GET /v1/concerns/k1",
        CONCERN
            .formatted(3, "Han gemte sig.")
            .replace(
                "'asksForForum'",
                "'suspicion':{'whom':'EMPLOYEE','suspected':['p2','p3','gone']},'asksForForum'"));
    SERVICES.answer(
        "concern GET /v1/colleagues",
        "[{'id':'p2','name':'Ane Lund'},{'id':'p3','name':'Bo Friis'},{'id':'p4','name':'Ib Krag'}]");

    assertThat(pages.get("/concerns/k1/notification"))
        .hasStatusOk()
        .bodyText()
        .containsPattern("value=\"p2\"\\s+checked")
        .containsPattern("value=\"p3\"\\s+checked")
        .doesNotContainPattern("value=\"p4\"\\s+checked")
        .contains("name=\"suspicion.elsewhere\" value=\"gone\"")
        .doesNotContain("name=\"suspicion.elsewhere\" value=\"p2\"");
  }

  @Test
  void keepsWhoIsPointedOutWhileTheColleaguesCannotBeListedAndTicksThemAfterwards() {
    SERVICES.answer("notification POST /v1/notifications", 422, "{'code':'x:y','title':'-'}");
    SERVICES.answer("concern GET /v1/colleagues", 503, "");
    assertThat(pages.shownAgain(pointedOut("suspicion.suspected"), Role.PROFESSIONAL))
        .bodyText()
        .contains("name=\"suspicion.elsewhere\" value=\"p2\"");

    SERVICES.answer("concern GET /v1/colleagues", "[{'id':'p2','name':'Ane Lund'}]");
    assertThat(pages.shownAgain(pointedOut("suspicion.elsewhere"), Role.PROFESSIONAL))
        .bodyText()
        .containsPattern("value=\"p2\"\\s+checked")
        .doesNotContain("name=\"suspicion.elsewhere\"");
  }

  private MvcTestResult pointedOut(String field) {
    return pages
        .post("/notifications/new")
        .param("id", "n1")
        .param("do", "keep")
        .param("suspicion", "yes")
        .param("suspicion.whom", "EMPLOYEE")
        .param(field, "p2")
        .exchange();
  }

  @Test
  void pointsOutNobodyInAGroupThatNamesNobody() {
    assertThat(Suspects.chosen("PARENT_OR_HOUSEHOLD", field -> List.of("p2"))).isEmpty();
    assertThat(Suspects.chosen("UNKNOWN", field -> List.of("p2"))).isEmpty();
    assertThat(Suspects.chosen("OTHER_CHILD", field -> List.of("c2"))).containsExactly("c2");
  }

  @Test
  void sendsEverybodyWhoWasTicked() {
    SERVICES.answer("notification POST /v1/notifications", NOTIFICATION.formatted("DRAFT", ""));

    assertThat(
            pages
                .post("/notifications/new")
                .param("id", "n1")
                .param("do", "keep")
                .param("suspicion", "yes")
                .param("suspicion.whom", "EMPLOYEE")
                .param("suspicion.suspected", "p2", "p3")
                .param("suspicion.elsewhere", "gone"))
        .hasRedirectedUrl("/notifications/n1");
    assertThat(SERVICES.asked("notification POST /v1/notifications").getFirst().body())
        .contains("\"persons\":[\"p2\",\"p3\",\"gone\"]");
  }
}
