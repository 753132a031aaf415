package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of a round: planning, a group on one screen, and the talk. */
@RunningPortal
class RoundPagesTest implements DailyWork {

  private static final String ROUND =
      """
      {'id':'r1','version':2,'unit':'u1','opens':'2026-03-01','closes':'2026-04-05',
       'instrument':'trivsel3','instrumentVersion':'1.0','state':'%s'}
      """;

  private static final String SUBMITTED =
      "{'entry':'e0','placement':{'level':'yellow','dimensions':{}},'reason':'Leger alene.','submitted':true}";

  private final Pages pages;

  RoundPagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @BeforeEach
  void aScaleOfThreePositions() {
    SERVICES.answer(
        "concern GET /v1/instruments/trivsel3/1.0",
        """
        {'id':'trivsel3','version':'1.0','title':'Tre positioner','overall':true,
         'levels':[{'code':'green','ordinal':1,'label':'Grøn','shape':'CIRCLE'},
                   {'code':'yellow','ordinal':2,'label':'Gul','shape':'DIAMOND'}],
         'dimensions':[{'code':'self','text':'Tror på sig selv'}],'settingRequired':false,
         'settings':[],'protective':[],'risk':[]}
        """);
    SERVICES.answer("concern POST /v1/people/names", "[{'id':'p2','name':'Jonas Kjær'}]");
    SERVICES.answer(
        "concern GET /v1/colleagues",
        """
        [{'id':'p2','name':'Jonas Kjær','roles':['PROFESSIONAL']},
         {'id':'p3','name':'Gitte Møller','roles':['ADVISER']}]
        """);
  }

  @Test
  void aLeaderPlansAndNobodyElseIsOffered() {
    String list = "{'rounds':[%s],'units':[{'id':'u1','name':'Solsikken','plannable':%s}]}";
    SERVICES.answer("concern GET /v1/rounds", list.formatted(ROUND.formatted("OPEN"), true));
    SERVICES.answer("concern POST /v1/rounds", 201, ROUND.formatted("PLANNED"));

    assertThat(pages.get("/rounds", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("Solsikken", "Åben", "Planlæg en runde");
    assertThat(
            pages
                .post("/rounds", Role.UNIT_LEADER)
                .param("id", "r1")
                .param("unit", "u1")
                .param("opens", "2026-03-01")
                .param("closes", "2026-04-05"))
        .hasRedirectedUrl("/rounds/r1");
    SERVICES.answer("concern GET /v1/rounds", list.formatted(ROUND.formatted("OPEN"), false));
    assertThat(pages.get("/rounds")).bodyText().doesNotContain("Planlæg en runde");
  }

  @Test
  void theLeaderSeesHowFarEachGroupHasCome() {
    SERVICES.answer(
        "concern GET /v1/rounds/r1",
        """
        {'round':%s,'unitName':'Solsikken','leads':true,'gone':1,'groups':[
          {'id':'g','name':'Blå stue','rates':false,'children':24,'together':23,
           'own':{'submitted':0,'of':0},'raters':3,'done':2,'waiting':['p2'],'missing':[{'id':'c1','name':'Oliver Holm'}]}]}
        """
            .formatted(ROUND.formatted("OPEN")));

    assertThat(pages.get("/rounds/r1", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("Blå stue", "23 af 24 har en fælles vurdering", "Jonas Kjær", "2 af 3 voksne")
        .contains("1 barn mangler", "Oliver Holm", "Luk runden", "ikke længere i enheden")
        .as("who rates nobody alone is not led there")
        .doesNotContain("??", "Vurdér hver for sig");
  }

  @Test
  void eachAnswerIsSavedByItselfUnderItsOwnId() {
    SERVICES.answer(
        "concern POST /v1/rounds/r1/own-ratings", "[{'entry':'e1','child':'c1','refused':null}]");

    assertThat(group("/rounds/r1/group").param("ratings.c1", "yellow").accept("application/json"))
        .hasStatusOk()
        .bodyText()
        .contains("\"entry\":\"e1\"");
    assertThat(SERVICES.asked("concern POST /v1/rounds/r1/own-ratings"))
        .singleElement()
        .satisfies(asked ->
            assertThat(asked.body())
                .contains("\"entry\":\"e1\"", "\"level\":\"yellow\"", "Leger alene."));
  }

  @Test
  void aChildWithoutALevelIsNotSent() {
    SERVICES.answer("concern POST /v1/rounds/r1/own-ratings", "[]");

    assertThat(group("/rounds/r1/group/drafts")).hasRedirectedUrl("/rounds/r1/group?group=g");
    assertThat(SERVICES.asked("concern POST /v1/rounds/r1/own-ratings")).isEmpty();
  }

  @Test
  void aReasonThatIsMissingIsAskedForByTheChildAndNothingIsLost() {
    SERVICES.answer("concern GET /v1/rounds/r1/children", sheet("null", "[]", "null"));
    SERVICES.answer(
        "concern POST /v1/rounds/r1/own-ratings", "[{'entry':'e1','child':'c1','refused':null}]");
    SERVICES.answer(
        "concern POST /v1/rounds/r1/submission",
        422,
        """
        {'type':'urn:problem:round:incomplete','code':'round:incomplete','title':'Noget mangler.',
         'status':422,'fields':[{'field':'ratings.c1.reason','message':'Skal udfyldes.'}]}
        """);

    MvcTestResult refused =
        group("/rounds/r1/group/submission").param("ratings.c1", "yellow").exchange();

    assertThat(refused).hasStatus(422);
    assertThat(pages.shownAgain(refused, Role.PROFESSIONAL).param("group", "g"))
        .bodyText()
        .contains("Skal udfyldes.", "href=\"#ratings.c1.reason\"", "Leger alene.")
        .containsPattern("value=\"yellow\"[^>]* checked")
        .as("what stands there now is a writing of its own")
        .doesNotContain("value=\"e1\"")
        .doesNotContain("??");
  }

  @Test
  void whileOneIsRefusedNothingIsSentOn() {
    SERVICES.answer("concern GET /v1/rounds/r1/children", sheet("null", "[]", "null"));
    SERVICES.answer(
        "concern POST /v1/rounds/r1/own-ratings",
        "[{'entry':'e1','child':'c1','refused':'scale:placement-refused'}]");

    assertThat(group("/rounds/r1/group/submission").param("ratings.c1", "yellow")).hasStatus(422);
    assertThat(SERVICES.asked("concern POST /v1/rounds/r1/submission")).isEmpty();
  }

  @Test
  void whatOthersThinkStandsBesideTheOwnRatingOnceItIsSent() {
    SERVICES.answer(
        "concern GET /v1/rounds/r1/children",
        sheet(
            SUBMITTED,
            "[{'rater':'p2','placement':{'level':'green','dimensions':{}},'reason':null}]",
            "null"));

    assertThat(pages.get("/rounds/r1/group?group=g"))
        .bodyText()
        .contains("Din vurdering:", "Jonas Kjær", "Grøn")
        .doesNotContain("ratings.c1.entry");
    assertThat(pages.get("/rounds/r1/together?group=g"))
        .bodyText()
        .contains("Hvad er I enige om?")
        .as("two have rated, so nobody has to be named")
        .doesNotContain("Hvem har du drøftet det med?");
  }

  @Test
  void whoRatedAloneIsAskedForASparringPartner() {
    SERVICES.answer("concern GET /v1/rounds/r1/children", sheet(SUBMITTED, "[]", "null"));

    assertThat(pages.get("/rounds/r1/together?group=g"))
        .bodyText()
        .contains("Hvem har du drøftet det med?", "Jonas Kjær")
        .as("who is outside the unit is not talked with about a child")
        .doesNotContain("Gitte Møller");
  }

  @Test
  void aChangedPositionComesWithAReadySentenceAndTheDayIsNoted() {
    String joint =
        """
        {'version':0,'placement':{'level':'yellow','dimensions':{}},'reason':'Leger alene.','by':'p2',
         'at':'2026-03-06T11:30:00Z','individuals':[],'disagreement':true,'parentsToBeTold':true}
        """;
    SERVICES.answer("concern GET /v1/rounds/r1/children", sheet(SUBMITTED, "[]", joint));
    SERVICES.answer("concern POST /v1/rounds/r1/children/c1/parents-told", "{}");

    assertThat(pages.get("/rounds/r1/together?group=g"))
        .bodyText()
        .contains("hvordan Oliver Holm trives", "Ikke enige fra starten", "Gul")
        .doesNotContain("??");
    assertThat(
            pages
                .post("/rounds/r1/together/c1/parents-told")
                .param("group", "g")
                .param("version", "0")
                .param("on", "2026-03-12"))
        .hasRedirectedUrl("/rounds/r1/together?group=g#child-c1");
    assertThat(SERVICES.asked("concern POST /v1/rounds/r1/children/c1/parents-told"))
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.version()).isEqualTo("\"0\"");
          assertThat(asked.body()).contains("2026-03-12");
        });
  }

  @Test
  void theLineIsDrawnAndTheTableSaysTheSame() {
    SERVICES.answer(
        "concern GET /v1/children/c1/line",
        """
        [{'on':'2025-10-06','instrument':'trivsel3','version':'1.0','level':'green','dimensions':{}},
         {'on':'2026-03-06','instrument':'trivsel3','version':'1.0','level':'yellow',
          'dimensions':{'self':'yellow'}},
         {'on':'2026-03-14','instrument':'gone','version':'1.0','level':'2','dimensions':{},
          'concern':'k1'}]
        """);
    SERVICES.answer(
        "concern GET /v1/instruments/gone/1.0", 404, "{'code':'scale:unknown-instrument'}");

    assertThat(pages.get("/children/c1/line"))
        .hasStatusOk()
        .bodyText()
        .contains("Trivselslinje: Oliver Holm", "<polyline", "6. marts 2026", "Gul")
        .as("a shape within a drawing has a size of its own")
        .contains("width=\"28\" height=\"28\"")
        .contains("Tror på sig selv: Gul", "/concerns/k1", "mærkat på barnet")
        .doesNotContain("??");
    assertThat(pages.get("/children/c1/line?show=self"))
        .bodyText()
        .contains("selected")
        .as("one point makes no line")
        .doesNotContain("<polyline");
  }

  @Test
  void roundsAreClosedToThoseOutsideTheUnits() {
    for (Role role : new Role[] {Role.ADVISER, Role.MANAGER, Role.INTAKE, Role.GUARDIAN}) {
      assertThat(pages.get("/rounds", role)).hasStatus(403);
    }
  }

  private MockMvcRequestBuilder group(String path) {
    return pages
        .post(path)
        .param("group", "g")
        .param("ratings.c1.entry", "e1")
        .param("ratings.c1.reason", "Leger alene.");
  }

  private static String sheet(String own, String others, String joint) {
    return """
    {'round':%s,'leads':false,'children':[
      {'id':'c1','name':'Oliver Holm','born':'2022-01-04','rates':true,
       'own':%s,'others':%s,'joint':%s,'missing':[]}]}
    """
        .formatted(ROUND.formatted("OPEN"), own, others, joint);
  }
}
