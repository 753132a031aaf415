package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.Alert;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the pages say of a basis: before it is set, while it holds, and once it has ended. */
@RunningPortal
class BasisPagesTest implements DailyWork {

  private final Pages pages;

  BasisPagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @BeforeEach
  void aConcern() {
    SERVICES.answer(
        "concern GET /v1/concerns/k1",
        """
        {'id':'k1','version':1,'child':'c1','unit':'u1','author':'person-1',
         'raisedAt':'2026-11-20T09:15:00Z','editableUntil':'2026-11-21T09:15:00Z',
         'account':{'observed':'Han gemte sig.','protective':[],'risk':[]},
         'asksForForum':false,'mayEdit':true,'maySteer':true,'mayOpenLog':true,'bases':[],'history':[],
         'lastDays':[{'kind':'CONSENT','until':'2027-11-20'},{'kind':'SSD','until':'2027-01-19'}]}
        """);
  }

  @Test
  void isTheNextStepForWhoeverWantsTheForumToDiscussTheConcern() {
    assertThat(
            pages
                .post("/children/c1/concerns")
                .param("id", "made-here")
                .param("observed", "Han gemte sig under bordet")
                .param("asksForForum", "yes"))
        .hasRedirectedUrl("/concerns/made-here/basis");
    assertThat(
            pages
                .post("/children/c1/concerns")
                .param("id", "made-here")
                .param("observed", "Han gemte sig under bordet"))
        .hasRedirectedUrl("/concerns/made-here");
  }

  @ParameterizedTest
  @CsvSource({
    "da, Gælder længst til og med 20. november 2027, Gælder til og med 19. januar 2027",
    "en, Holds until 20 November 2027 at the latest, Holds until 19 January 2027"
  })
  void showTheLastDayOfEachKindBeforeItIsChosen(String language, String consent, String ssd) {
    assertThat(pages.get("/concerns/k1/basis").cookie(new Cookie("rettidig-language", language)))
        .hasStatusOk()
        .bodyText()
        .contains(consent, ssd, "max=\"2027-11-20\"")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @CsvSource({
    "false, '', false, concern.basis.set.seen",
    "false, true, true, concern.basis.set",
    "true, '', false, concern.basis.set"
  })
  void saysWhetherTheConcernComesToTheMeeting(
      String asks, String ticked, String sent, String said) {
    SERVICES.answer("concern POST /v1/concerns/k1/bases", "{'id':'k1','version':2}");
    var form =
        pages
            .post("/concerns/k1/basis")
            .param("id", "b1")
            .param("asks", asks)
            .param("kind", "FAMILY_PRESENT")
            .param("receivers", "ADVISER");
    MvcTestResult set = (ticked.isEmpty() ? form : form.param("forForum", ticked)).exchange();
    assertThat(set)
        .hasRedirectedUrl("/concerns/k1")
        .flash()
        .containsEntry("alert", new Alert("success", said));
    assertThat(SERVICES.asked("concern POST /v1/concerns/k1/bases").getLast().body())
        .contains("\"forForum\":" + sent);
  }

  @Test
  void aTaskWhoseBasisHasEndedShowsUnitKindAndDateAndCanBeDone() {
    SERVICES.answer("concern GET /v1/tasks", "[]");
    SERVICES.answer("notification GET /v1/notifications", "[]");
    SERVICES.answer("notification GET /v1/escalations", "[]");
    SERVICES.answer("concern GET /v1/units", "[{'id':'u1','name':'Åskolen'}]");
    SERVICES.answer(
        "meeting GET /v1/tasks",
        """
        [{'decision':'d1','unit':'u1','kind':'PARENTS_MEETING','due':'2999-01-01',
          'overdue':false,'dutyIsPersonal':false,'withheld':true}]
        """);
    assertThat(asSpecialist("/tasks"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Grundlaget er ophørt – aftal med enheden",
            "Åskolen",
            "Møde med forældrene",
            "/tasks/decisions/d1/completion")
        .doesNotContain("??");
    assertThat(SERVICES.asked("concern POST /v1/children/names")).isEmpty();
  }

  @Test
  void whoStandsInForTheChairReadsWhyAndRunsTheItem() {
    anItemRunBy("person-1", "'chair'");
    assertThat(asSpecialist("/forum/items/i1"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Du leder dette punkt, fordi den, der leder mødet, ikke må høre det", "/steps/PRESENT")
        .doesNotContain("value=\"chair\"", "??");
    assertThat(asSpecialist("/forum/meetings/m1"))
        .bodyText()
        .contains("Begynd med første punkt", "Ledes af");
  }

  @Test
  void aMemberCanLeadTheMeetingInTheChairsPlace() {
    anItemRunBy("chair", "", "");
    assertThat(asSpecialist("/forum/meetings/m1"))
        .bodyText()
        .contains("Formanden er her ikke", "/forum/meetings/m1/lead")
        .doesNotContain("Mødet ledes af", "??");
    SERVICES.answer("meeting PUT /v1/meetings/m1/lead", "{}");
    assertThat(pages.post("/forum/meetings/m1/lead", Role.SPECIALIST))
        .hasRedirectedUrl("/forum/meetings/m1");
    assertThat(SERVICES.asked("meeting PUT /v1/meetings/m1/lead")).hasSize(1);

    anItemRunBy("person-1", "", ",'ledBy':'person-1'");
    assertThat(asSpecialist("/forum/meetings/m1"))
        .bodyText()
        .contains("Mødet ledes af", "Begynd med første punkt")
        .doesNotContain("Formanden er her ikke", "Ledes af");
    assertThat(asSpecialist("/forum/items/i1"))
        .bodyText()
        .contains("/steps/PRESENT")
        .doesNotContain("ikke må høre det");
  }

  @Test
  void whatSomebodyOwedWhoHasLeftSaysSo() {
    SERVICES.answer("concern GET /v1/tasks", "[]");
    SERVICES.answer("notification GET /v1/notifications", "[]");
    SERVICES.answer("notification GET /v1/escalations", "[]");
    SERVICES.answer("concern POST /v1/children/names", "[]");
    SERVICES.answer(
        "meeting GET /v1/tasks",
        """
        [{'decision':'d1','child':'c1','unit':'u1','kind':'PARENTS_MEETING','text':'Samtale',
          'due':'2999-01-01','overdue':false,'dutyIsPersonal':false,'withheld':false,
          'insteadOf':'somebody'}]
        """);
    assertThat(asSpecialist("/tasks"))
        .bodyText()
        .contains("Den ansvarlige arbejder her ikke mere", "Samtale", "/tasks/decisions/d1")
        .doesNotContain("??");
  }

  @Test
  void whoDoesNotRunAnItemReadsItOnly() {
    anItemRunBy("nurse", "");
    assertThat(asSpecialist("/forum/items/i1"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Du leder dette punkt", "/steps/PRESENT\"");
    assertThat(asSpecialist("/forum/meetings/m1"))
        .bodyText()
        .contains("Ledes af")
        .doesNotContain("Begynd med første punkt");
  }

  @Test
  void showsBothVersionsOfWhoIsPresentWhenSomebodySavedItMeanwhile() {
    anItemRunBy("person-1", "");
    SERVICES.answer(
        "meeting PUT /v1/items/i1/presence",
        409,
        "{'title':'Rettet imens.','detail':'Sammenlign.','code':'request:changed-meanwhile'}");
    SERVICES.answer(
        "concern POST /v1/people/names",
        "[{'id':'nurse','name':'Sofie Lund'},{'id':'person-1','name':'Anne Dam'}]");
    MvcTestResult conflict =
        pages
            .post("/forum/items/i1/presence", Role.SPECIALIST)
            .param("version", "3")
            .param("present", "person-1")
            .exchange();
    assertThat(conflict).hasStatus(409);
    assertThat(pages.shownAgain(conflict, Role.SPECIALIST))
        .bodyText()
        .containsSubsequence(
            "En anden har gemt imens, hvem der er her", "Sofie Lund", "value=\"person-1\" checked")
        .doesNotContain("??");
  }

  private void anItemRunBy(String person, String leaves) {
    anItemRunBy(person, leaves, "");
  }

  private void anItemRunBy(String person, String leaves, String led) {
    SERVICES.answer(
        "meeting GET /v1/items/i1",
        """
        {'id':'i1','series':'s1','meeting':'m1','state':'OPEN','anonymous':false,'child':'c1',
         'unit':'u1','basis':'CONSENT','receivers':['SPECIALIST'],'steps':{},'runBy':'%s',
         'present':['nurse'],'decisions':[]}
        """
            .formatted(person));
    SERVICES.answer(
        "meeting GET /v1/meetings/m1",
        """
        {'meeting':{'id':'m1','series':'s1','date':'2999-11-26','from':'13:00','to':'15:00',
                    'capacity':3,'free':2%s},
         'name':'Forum Nord','place':'Rådhuset','chair':'chair','members':['person-1','nurse'],
         'items':[{'id':'i1','anonymous':false,'child':'c1','unit':'u1','basis':'CONSENT',
                   'state':'OPEN','minutes':30,'carried':0,'runBy':'%s','leaves':[%s]}],
         'followUps':[]}
        """
            .formatted(led, person, leaves));
  }

  private MvcTestResult asSpecialist(String page) {
    return pages.get(page, Role.SPECIALIST).exchange();
  }
}
