package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of a baton log, of the family, and of who is away. */
@RunningPortal
class BatonPagesTest implements DailyWork {

  private static final String ENTRIES =
      """
      [{'kind':'MAP','id':'d1','writer':'p1','family':false,'at':'2026-10-12T09:00:00Z',
        'words':'Vi er bekymrede for, at hun mister skolen','map':{'part':'DANGER','column':'WORRIES'}},
       {'kind':'GOAL','id':'g1','writer':'p1','family':false,'at':'2026-10-12T09:00:00Z',
        'words':'I klassen fire af fem dage','about':'d1','day':'2027-12-01','goal':{'indicator':'Vi tæller'}},
       {'kind':'ACTION','id':'a1','writer':'p1','family':false,'at':'2026-10-12T09:00:00Z',
        'words':'Ringe hver mandag','about':'g1','day':'2026-10-20','action':{'responsible':'p1'}},
       {'kind':'ACTION','id':'a2','writer':'p1','family':false,'at':'2026-10-12T09:00:00Z',
        'words':'Følge til skole','day':'2027-10-20','action':{'ofTheFamily':'Mormor','done':true}},
       {'kind':'EVALUATION','id':'e1','writer':'p1','family':false,'at':'2026-11-05T09:00:00Z',
        'day':'2026-11-05','words':'Det går fremad',
        'evaluation':{'marks':[{'who':'Mor','goal':'g1','value':6,'reason':'Hun sover bedre'}],
                      'outcome':'CONTINUE','next':'2026-12-10'}},
       {'kind':'FAMILY','id':'f1','writer':'m1','family':true,'at':'2026-11-06T09:00:00Z',
        'words':'Det er rart','wordsOfTheFamily':{'kind':'NUMBER','number':7}}]
      """;

  private static final String LINE =
      """
      {'id':'c1','child':'k1','childName':'Freja Holm','unit':'u1','concern':'c1','state':'OPEN',
       'step':'ONE_SERVICE','holder':'p1','holderSince':'2026-10-12T09:00:00Z','acting':%s,
       'acts':%s,'evaluateBy':'2026-11-05','offer':%s}
      """;

  private static final String SELF = "{'person':'p1','as':'SELF','holder':'THERE'}";
  private static final String INSTEAD = "{'person':'p2','as':'STAND_IN','holder':'ABSENT'}";

  private static final String FAMILY =
      """
      {'id':'c1','childName':'Freja Holm','state':'OPEN','step':'ONE_SERVICE',
       'openedAt':'2026-10-12T09:00:00Z','holder':'Mette Lund','acting':'Jonas Kjær',
       'instead':true,'evaluateBy':'2026-11-05','entries':%s,'names':{'p1':'Mette Lund'}}
      """;

  private static final String RECEIPT =
      "{'id':'c1','version':1,'state':'OPEN','step':'ONE_SERVICE','holder':'p1'}";

  private final Pages pages;

  BatonPagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @BeforeEach
  void colleagues() {
    SERVICES.answer(
        "concern POST /v1/people/names",
        "[{'id':'p1','name':'Mette Lund'},{'id':'p2','name':'Jonas Kjær'}]");
    SERVICES.answer(
        "concern GET /v1/colleagues", "[{'id':'p2','name':'Jonas Kjær','roles':['PROFESSIONAL']}]");
  }

  @Test
  void theListSaysInWhoseHandsEachLogIs() {
    SERVICES.answer(
        "concern GET /v1/baton-logs",
        "["
            + LINE.formatted(SELF, true, "null")
            + ","
            + LINE.formatted(INSTEAD, false, "null")
            + "]");
    assertThat(pages.get("/logs"))
        .hasStatusOk()
        .bodyText()
        .contains("I dine hænder", "Freja Holm", "Jonas Kjær handler i dag for Mette Lund");
    SERVICES.answer("concern GET /v1/baton-logs", "[]");
    assertThat(pages.get("/logs")).bodyText().contains("Ingen åbne forløb");
  }

  @Test
  void theLogShowsGoalsActionsNumbersMapAndWhatTheFamilyWrote() {
    log(SELF, true, "null", "[]");
    assertThat(pages.get("/logs/c1"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "I klassen fire af fem dage",
            "Ringe hver mandag",
            "Den er gennemført",
            "Mormor",
            "6 af 10",
            "Hun sover bedre",
            "Hvad er vi bekymrede for?",
            "Svarer på: Vi er bekymrede",
            "Det er rart",
            "7 af 10",
            "Underret nu",
            "Giv tovholderrollen videre");
  }

  @Test
  void whoOnlyReadsIsOfferedNothingToWrite() {
    log(SELF, false, "null", "[]");
    assertThat(pages.get("/logs/c1"))
        .bodyText()
        .contains("Underret nu")
        .doesNotContain("Afslut forløbet", "Giv tovholderrollen videre", "/actions/a1/done");
  }

  @Test
  void whoIsAskedAnswersOnThePage() {
    String offer =
        "{'id':'o1','to':'test-person','by':'p1','at':'2026-11-20T08:00:00Z','message':'Kort om Freja'}";
    log(SELF, false, offer, "[]");
    assertThat(pages.get("/logs/c1")).bodyText().contains("Kort om Freja");
    SERVICES.answer("concern POST /v1/baton-logs/c1/offers/o1/acceptance", RECEIPT);
    assertThat(pages.post("/logs/c1/offers/o1/acceptance")).hasRedirectedUrl("/logs/c1");
    SERVICES.answer("concern POST /v1/baton-logs/c1/offers/o1/refusal", RECEIPT);
    assertThat(pages.post("/logs/c1/offers/o1/refusal").param("reason", "Ingen tid"))
        .hasRedirectedUrl("/tasks");
  }

  @Test
  void everyFormIsThereAndSends() {
    log(SELF, true, "null", "[]");
    for (String form :
        new String[] {
          "goal", "action", "map", "evaluation", "offer", "consent", "closing", "actions/a1"
        }) {
      assertThat(pages.get("/logs/c1/" + form)).as(form).hasStatusOk().bodyText().contains("<form");
    }
    SERVICES.answer("concern POST /v1/baton-logs/c1/evaluations", RECEIPT);
    assertThat(
            pages
                .post("/logs/c1/evaluation")
                .param("id", "e9")
                .param("step", "ONE_SERVICE")
                .param("on", "2026-11-05")
                .param("marks[0].who", "Mor")
                .param("marks[0].value", "6")
                .param("marks[0].reason", "Hun sover")
                .param("marks[1].who", "Far")
                .param("outcome", "CONTINUE"))
        .hasRedirectedUrl("/logs/c1");
    assertThat(SERVICES.asked("concern POST /v1/baton-logs/c1/evaluations").getLast().body())
        .contains("Hun sover")
        .doesNotContain("Far");
  }

  @Test
  void whatWasTypedStandsThereAfterARefusal() {
    log(SELF, true, "null", "[]");
    SERVICES.answer(
        "concern POST /v1/baton-logs/c1/goals",
        422,
        """
        {'type':'urn:problem:form:incomplete','code':'form:incomplete','title':'Noget mangler.',
         'detail':'Ret det.','status':422,'fields':[{'field':'by','code':'missing','message':'Skriv en dag.'}]}
        """);
    MvcTestResult refused =
        pages.post("/logs/c1/goal").param("id", "g9").param("words", "Sove hele natten").exchange();
    assertThat(refused).hasStatus(422);
    assertThat(pages.shownAgain(refused, Role.PROFESSIONAL))
        .bodyText()
        .contains("Sove hele natten", "Skriv en dag.");
  }

  @Test
  void thePreviewIsWhatTheFamilySees() {
    log(SELF, true, "null", "[]");
    SERVICES.answer("concern GET /v1/baton-logs/c1/family/m1", FAMILY.formatted(ENTRIES));
    assertThat(pages.get("/logs/c1/family/m1"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Præcis dette ser Anne Holm", "I dag er det Jonas Kjær", "I klassen fire af fem dage");
  }

  @Test
  void theFamilyReadsAndWritesItsOwn() {
    SERVICES.answer("concern GET /v1/family/baton-logs", "[" + FAMILY.formatted("[]") + "]");
    assertThat(pages.get("/family", Role.GUARDIAN))
        .bodyText()
        .contains("Freja Holm", "I dag: Jonas Kjær");
    SERVICES.answer("concern GET /v1/family/baton-logs/c1", FAMILY.formatted(ENTRIES));
    assertThat(pages.get("/family/c1", Role.GUARDIAN))
        .bodyText()
        .contains("I klassen fire af fem dage", "Skriv selv", "Noget er ikke rigtigt")
        .doesNotContain("Den er gennemført");
    SERVICES.answer("concern POST /v1/family/baton-logs/c1/words", RECEIPT);
    assertThat(
            pages
                .post("/family/c1", Role.GUARDIAN)
                .param("id", "w1")
                .param("kind", "NUMBER")
                .param("number", "7")
                .param("words", "Hun sover"))
        .hasRedirectedUrl("/family/c1");
  }

  @Test
  void nobodyIsOfferedToStandInForOneself() {
    SERVICES.answer(
        "concern GET /v1/colleagues",
        "[{'id':'%s','name':'Mette Holm','roles':['PROFESSIONAL']}]"
            .formatted(SomebodyLoggedIn.PERSON));
    SERVICES.answer("concern GET /v1/staff-absences", "[]");
    String option = "<option value=\"" + SomebodyLoggedIn.PERSON + "\"";
    assertThat(pages.get("/away")).bodyText().doesNotContain(option);
    assertThat(pages.get("/away", Role.UNIT_LEADER))
        .as("a leader may stand in for whom the leader marks as away")
        .bodyText()
        .contains(option);
  }

  @Test
  void beingAwayIsSaidInOneForm() {
    SERVICES.answer(
        "concern GET /v1/staff-absences",
        "[{'id':'s1','version':0,'person':'p1','from':'2026-11-20','standIn':'p2'}]");
    assertThat(pages.get("/away"))
        .hasStatusOk()
        .bodyText()
        .contains("Mette Lund", "Jonas Kjær handler imens", "Meld fravær");
    String saved = "{'id':'s2','version':0,'person':'p1','from':'2026-11-20'}";
    SERVICES.answer("concern POST /v1/staff-absences", 201, saved);
    assertThat(pages.post("/away").param("id", "s2").param("from", "2026-11-20"))
        .hasRedirectedUrl("/away");
    SERVICES.answer("concern POST /v1/staff-absences/s1/return", saved);
    assertThat(pages.post("/away/s1/return").param("version", "0")).hasRedirectedUrl("/away");
  }

  @Test
  void aLeaderHandsOverInOneGoAndIsToldWhatWasRefused() {
    SERVICES.answer(
        "concern GET /v1/open-items", "[{'id':'p1','name':'Mette Lund','active':false,'open':2}]");
    assertThat(pages.get("/leaving", Role.UNIT_LEADER))
        .bodyText()
        .contains("Mette Lund", "Er holdt op");
    SERVICES.answer(
        "concern GET /v1/open-items/p1",
        """
        {'person':{'id':'p1','name':'Mette Lund','active':false,'open':2},'items':[
          {'kind':'BATON','id':'c1','child':'k1','childName':'Freja Holm','unit':'u1',
           'since':'2026-10-12T09:00:00Z','due':'2026-11-05'},
          {'kind':'CONCERN','id':'c2','child':'k2','childName':'Noah Dam','unit':'u1',
           'since':'2026-10-12T09:00:00Z'}]}
        """);
    assertThat(pages.get("/leaving/p1", Role.UNIT_LEADER))
        .bodyText()
        .contains("Freja Holm", "name=\"to.c1\"", "Noah Dam", "Jonas Kjær")
        .doesNotContain("to.c2");
    SERVICES.answer("concern POST /v1/handovers", "[{'log':'c1','refused':'baton:no-access'}]");
    assertThat(pages.post("/leaving/p1", Role.UNIT_LEADER).param("id", "h1").param("to.c1", "p2"))
        .hasRedirectedUrl("/leaving/p1");
    assertThat(SERVICES.asked("concern POST /v1/handovers").getLast().body()).contains("c1", "p2");
    assertThat(pages.get("/leaving")).hasStatus(403);
  }

  private static void log(String acting, boolean acts, String offer, String handovers) {
    SERVICES.answer(
        "concern GET /v1/baton-logs/c1",
        """
        {'line':%s,'openedAt':'2026-10-12T09:00:00Z','takesPart':true,'leads':false,'along':['p2'],
         'handovers':%s,'consent':{'givenBy':'Mor','on':'2026-10-06'},'entries':%s,
         'family':[{'id':'m1','name':'Anne Holm','released':['g1'],'talkedOn':'2026-10-12'}]}
        """
            .formatted(LINE.formatted(acting, acts, offer), handovers, ENTRIES));
  }
}
