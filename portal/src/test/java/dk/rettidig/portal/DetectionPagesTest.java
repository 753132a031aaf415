package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is worth a look, its answers, and the municipality's decision. */
@RunningPortal
class DetectionPagesTest implements DailyWork {

  private static final String OWN = "concern GET /v1/hits";
  private static final String ANSWER = "concern PUT /v1/hits/h1/answer";

  private static final String HIT =
      """
      {'id':'h1','child':'c1','name':'Oliver Holm','rule':'lasting-middle','version':1,
       'title':'Midt på skalaen flere gange i træk',
       'sentence':'Barnet er placeret midt på skalaen i 2 trivselsvurderinger i træk.',
       'quotes':[{'kind':'RATING','entry':'r1/c1','day':'2026-05-04',
                  'text':'4. maj 2026: fælles vurdering, trin 2 af 3'}%s],
       'foundOn':'2026-11-20','lapsesOn':'2027-02-18'}
      """;
  private static final String CONCERN =
      """
      ,{'kind':'CONCERN','entry':'k1','day':'2026-11-02','text':'2. november 2026: bekymring'}
      """;
  private static final String DECISION =
      """
      {'id':'d1','rules':['lasting-middle'],'basis':'Dagtilbudsloven','assessment':'26/1234',
       'assessedOn':'2026-01-05','assessedBy':'Databeskyttelsesteamet',
       'decision':'Reglerne bruges på prøve.','decidedOn':'2026-01-12','decidedBy':'Børneudvalget',
       'from':'2026-01-12','recordedAt':'2026-01-12T08:00:00Z'}
      """;

  private final Pages pages;

  DetectionPagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  private static void waiting(String hits) {
    SERVICES.answer(OWN, "{'inUse':true,'hits':[" + hits + "]}");
  }

  @Test
  void eachHitSaysWhyAndLeadsToTheEntriesItRestsOn() {
    waiting(HIT.formatted(CONCERN));

    assertThat(pages.get("/hits", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("Oliver Holm", "i 2 trivselsvurderinger i træk", "trin 2 af 3")
        .contains("href=\"/children/c1/line\"", "href=\"/concerns/k1\"", "Bortfalder efter")
        .contains("Tag det op", "Ikke nu", "Ikke relevant")
        .doesNotContain("??");
  }

  @Test
  void whereNothingWaitsOrNothingIsDecidedThePageSaysSo() {
    waiting("");
    assertThat(pages.get("/hits", Role.UNIT_LEADER)).bodyText().contains("Intet venter på svar");
    SERVICES.answer(OWN, "{'inUse':false,'hits':[]}");
    assertThat(pages.get("/hits", Role.UNIT_LEADER))
        .bodyText()
        .contains("Kommunen har ikke besluttet")
        .doesNotContain("Intet venter");
    assertThat(pages.get("/hits", Role.PROFESSIONAL)).hasStatus(403);
  }

  @Test
  void whatIsTakenUpLeadsOnToItsConcernElseToANewOne() {
    SERVICES.answer(ANSWER, HIT.formatted(CONCERN));
    assertThat(answer("TAKE_UP", "")).hasRedirectedUrl("/concerns/k1");
    SERVICES.answer(ANSWER, HIT.formatted(""));
    assertThat(answer("TAKE_UP", "")).hasRedirectedUrl("/children/c1/concerns");
    assertThat(answer("NOT_NOW", "Vi ser tiden an.")).hasRedirectedUrl("/hits");
    assertThat(SERVICES.asked(ANSWER).getLast().body()).contains("NOT_NOW", "Vi ser tiden an.");
  }

  @Test
  void aMissingReasonIsAskedForAtItsHit() {
    waiting(HIT.formatted(""));
    SERVICES.answer(
        ANSWER,
        422,
        """
        {'type':'urn:problem:hit:incomplete','code':'hit:incomplete','status':422,
         'title':'Der mangler en begrundelse.','detail':'Skriv kort hvorfor.',
         'fields':[{'field':'reason','message':'Skal udfyldes.'}]}
        """);

    MvcTestResult refused = answer("NOT_RELEVANT", "").exchange();

    assertThat(pages.shownAgain(refused, Role.UNIT_LEADER))
        .bodyText()
        .contains("Der mangler en begrundelse.", "id=\"reason-error\"", "id=\"reason\"");
  }

  private MockMvcTester.MockMvcRequestBuilder answer(String answer, String reason) {
    return pages
        .post("/hits/h1/answer", Role.UNIT_LEADER)
        .param("answer", answer)
        .param("reason", reason);
  }

  @Test
  void itStandsAmongTheLeadersTasksAndOnTheChildsPage() {
    waiting(HIT.formatted(""));
    SERVICES.answer(
        "concern GET /v1/children/c1/hits", "{'inUse':true,'hits':[" + HIT.formatted("") + "]}");

    assertThat(pages.get("/tasks", Role.UNIT_LEADER))
        .bodyText()
        .contains("/hits#hit-h1", "Værd at se på", "Oliver Holm");
    assertThat(pages.get("/children/c1", Role.UNIT_LEADER))
        .bodyText()
        .contains("/hits#hit-h1", "Midt på skalaen flere gange i træk");
    assertThat(pages.get("/children/c1", Role.PROFESSIONAL))
        .bodyText()
        .doesNotContain("/hits#hit-h1");
  }

  @Test
  void theAdministratorSeesTheRulesAndWhatTheMunicipalityHasDecided() {
    SERVICES.answer(
        "concern GET /v1/detection",
        """
        {'rules':[{'code':'lasting-middle','version':1,'title':'Midt på skalaen',
                   'looksAt':'Fælles vurderinger','says':'Når to står midt på skalaen.','fed':true,
                   'since':'2026-01-12','decision':'d1'},
                  {'code':'transition-ahead','version':1,'title':'Et skift er på vej',
                   'looksAt':'Kommende skift','says':'Når barnet skifter sted.','fed':false}],
         'decisions':[%s],'parents':'Til forældre: Sådan bruger vi det'}
        """
            .formatted(DECISION));
    SERVICES.answer(
        "concern GET /v1/detection/answers",
        """
        [{'quarter':'2026-Q3','rule':'lasting-middle','title':'Midt på skalaen','children':12}]
        """);

    assertThat(pages.get("/detection", Role.ADMIN))
        .hasStatusOk()
        .bodyText()
        .contains("Slået til fra", "Slået fra", "26/1234", "Børneudvalget", "Dagtilbudsloven")
        .contains("2026-Q3", ">12<", "vises ikke", "Gem beslutningen", "Træk beslutningen tilbage")
        .doesNotContain("??");
    assertThat(pages.get("/detection", Role.MANAGER))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Gem beslutningen", "Træk beslutningen tilbage");
    assertThat(pages.get("/detection", Role.UNIT_LEADER)).hasStatus(403);
    assertThat(pages.get("/detection/parents", Role.ADMIN))
        .hasStatusOk()
        .bodyText()
        .contains("Til forældre: Sådan bruger vi det");
  }

  @Test
  void aDecisionIsRecordedAndWithdrawn() {
    SERVICES.answer("concern POST /v1/detection/decisions", 201, "{'id':'d2','version':0}");
    SERVICES.answer(
        "concern POST /v1/detection/decisions/d1/withdrawal", "{'id':'d1','version':1}");

    assertThat(
            pages
                .post("/detection/decisions", Role.ADMIN)
                .param("id", "d2")
                .param("rules", "lasting-middle", "falling-line")
                .param("basis", "Dagtilbudsloven")
                .param("assessment", "26/1234")
                .param("assessedOn", "2026-01-05")
                .param("assessedBy", "Teamet")
                .param("decision", "På prøve.")
                .param("decidedOn", "2026-01-12")
                .param("decidedBy", "Udvalget")
                .param("from", "2026-01-12"))
        .hasRedirectedUrl("/detection");
    assertThat(SERVICES.asked("concern POST /v1/detection/decisions"))
        .singleElement()
        .satisfies(asked ->
            assertThat(asked.body())
                .contains("[\"lasting-middle\",\"falling-line\"]", "\"from\":\"2026-01-12\""));
    assertThat(
            pages
                .post("/detection/decisions/d1/withdrawal", Role.ADMIN)
                .param("reason", "Prøven er slut."))
        .hasRedirectedUrl("/detection");
  }
}
