package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of a calibration: over time, answering alone, the spread. */
@RunningPortal
class CalibrationPagesTest implements DailyWork {

  private static final String CLOSED = "'2026-03-05T07:30:00Z'";

  private final Pages pages;

  CalibrationPagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @BeforeEach
  void aScaleOfThreePositions() {
    SERVICES.answer(
        "concern GET /v1/instruments/trivsel3/1.0",
        """
        {'id':'trivsel3','version':'1.0','title':'Tre positioner','overall':true,
         'levels':[{'code':'green','ordinal':1,'label':'Grøn','shape':'CIRCLE'},
                   {'code':'yellow','ordinal':2,'label':'Gul','shape':'DIAMOND'},
                   {'code':'red','ordinal':3,'label':'Rød','shape':'OCTAGON'}],
         'dimensions':[],'settingRequired':false,'settings':[],'protective':[],'risk':[]}
        """);
  }

  @Test
  void theRoundsLeadToTheAgreementOverTime() {
    SERVICES.answer("concern GET /v1/rounds", "{'rounds':[],'units':[]}");
    SERVICES.answer("concern GET /v1/calibrations", list("'choice':[]"));

    assertThat(pages.get("/rounds")).bodyText().contains("href=\"/calibrations\"");
    assertThat(pages.get("/calibrations"))
        .hasStatusOk()
        .bodyText()
        .contains("Solsikken", "0,62", "Lukket", "6 har svaret", "Vises, når den er lukket")
        .contains("Vises ikke", "0, som er som at gætte")
        .doesNotContain("??", "Begynd en kalibrering");
  }

  @Test
  void aLeaderChoosesTheStories() {
    SERVICES.answer("concern GET /v1/calibrations", list(choice()));
    SERVICES.answer("concern POST /v1/calibrations", 201, "{'id':'k9','version':0}");

    assertThat(pages.get("/calibrations", Role.UNIT_LEADER))
        .bodyText()
        .contains("/calibrations/begin?unit=u1");
    assertThat(pages.get("/calibrations/begin?unit=u1", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("A, 4 år", "A sidder i hjørnet.", "value=\"wild\"")
        .doesNotContain("??");
    assertThat(
            pages
                .post("/calibrations", Role.UNIT_LEADER)
                .param("id", "k9")
                .param("unit", "u1")
                .param("vignettes", "corner", "wild"))
        .hasRedirectedUrl("/calibrations/k9");
    assertThat(SERVICES.asked("concern POST /v1/calibrations"))
        .singleElement()
        .satisfies(asked -> assertThat(asked.body()).contains("[\"corner\",\"wild\"]"));
  }

  @Test
  void eachAnswersAloneAndSeesOnlyHowManyHaveAnswered() {
    SERVICES.answer(
        "concern GET /v1/calibrations/k1", one("null", false, true, "'yellow'", "null", "null"));
    SERVICES.answer(
        "concern POST /v1/calibrations/k1/own-answers",
        one("null", false, true, "'yellow'", "'red'", "null"));

    assertThat(pages.get("/calibrations/k1"))
        .hasStatusOk()
        .bodyText()
        .contains("6 af 8 har svaret", "A sidder i hjørnet.", "Send mine svar")
        .containsPattern("value=\"yellow\"[^>]* checked")
        .doesNotContain("??", "Luk kalibreringen", "Enigheden er");
    assertThat(
            pages
                .post("/calibrations/k1/own-answers")
                .param("answers.corner", "yellow")
                .param("answers.wild", "red"))
        .hasRedirectedUrl("/calibrations/k1");
    assertThat(SERVICES.asked("concern POST /v1/calibrations/k1/own-answers"))
        .singleElement()
        .satisfies(asked ->
            assertThat(asked.body()).contains("\"corner\":\"yellow\"", "\"wild\":\"red\""));
  }

  @Test
  void aMissingLevelIsAskedForByTheStoryAndNothingIsLost() {
    SERVICES.answer(
        "concern GET /v1/calibrations/k1", one("null", false, true, "null", "null", "null"));
    SERVICES.answer(
        "concern POST /v1/calibrations/k1/own-answers",
        422,
        """
        {'type':'urn:problem:calibration:incomplete','code':'calibration:incomplete',
         'title':'Noget mangler.','status':422,
         'fields':[{'field':'answers.wild','message':'Skal udfyldes.'}]}
        """);

    MvcTestResult refused =
        pages.post("/calibrations/k1/own-answers").param("answers.corner", "red").exchange();

    assertThat(refused).hasStatus(422);
    assertThat(pages.shownAgain(refused, Role.PROFESSIONAL))
        .bodyText()
        .contains("Skal udfyldes.", "href=\"#answers.wild\"")
        .containsPattern("value=\"red\"[^>]* checked");
  }

  @Test
  void aLeaderReadsTheStoriesAndClosesTheVersionThatWasSeen() {
    SERVICES.answer(
        "concern GET /v1/calibrations/k1", one("null", true, false, "null", "null", "null"));
    SERVICES.answer(
        "concern POST /v1/calibrations/k1/closure",
        one(CLOSED, true, false, "null", "null", "null"));

    assertThat(pages.get("/calibrations/k1", Role.UNIT_LEADER))
        .bodyText()
        .contains("A sidder i hjørnet.", "Luk kalibreringen")
        .doesNotContain("??", "Send mine svar");
    assertThat(pages.post("/calibrations/k1/closure", Role.UNIT_LEADER).param("version", "3"))
        .hasRedirectedUrl("/calibrations/k1");
    assertThat(SERVICES.asked("concern POST /v1/calibrations/k1/closure"))
        .singleElement()
        .satisfies(asked -> assertThat(asked.version()).isEqualTo("\"3\""));
  }

  @Test
  void theSpreadIsATableWithWordsAndOnePlainSentence() {
    String outcome =
        """
        {'answers':6,'agreement':0.62,'spreads':[
          {'vignette':'corner','counts':{'green':2,'yellow':4},'keptBack':0},
          {'vignette':'wild','counts':{'red':5},'keptBack':1}]}
        """;
    SERVICES.answer(
        "concern GET /v1/calibrations/k1", one(CLOSED, false, true, "'green'", "'red'", outcome));

    assertThat(pages.get("/calibrations/k1"))
        .hasStatusOk()
        .bodyText()
        .contains("Enigheden er 0,62; 0 er som at gætte, 1 er helt enige.")
        .contains("4 af 6", "0 af 6", "mindst 5 af 6", "Alle, eller alle på nær én", "Du valgte:")
        .doesNotContain("??", "1 af 6");
    assertThat(pages.get("/calibrations/k1?lang=en")).hasStatusOk();
  }

  @Test
  void fewAnswersAndAnOutcomeOfOthersAreExplained() {
    String few = "{'answers':3,'agreement':null,'spreads':[]}";
    SERVICES.answer(
        "concern GET /v1/calibrations/k1", one(CLOSED, false, true, "'green'", "'red'", few));
    assertThat(pages.get("/calibrations/k1"))
        .bodyText()
        .contains("Færre end seks har svaret")
        .doesNotContain("??", "Enigheden er", "<table");

    SERVICES.answer(
        "concern GET /v1/calibrations/k1", one(CLOSED, false, true, "null", "null", "null"));
    assertThat(pages.get("/calibrations/k1"))
        .bodyText()
        .contains("Kun de, der svarede")
        .doesNotContain("??", "Enigheden er", "<table");
  }

  @Test
  void calibrationsAreClosedToThoseOutsideTheUnits() {
    for (Role role : new Role[] {Role.ADVISER, Role.MANAGER, Role.INTAKE, Role.GUARDIAN}) {
      assertThat(pages.get("/calibrations", role)).hasStatus(403);
    }
  }

  private static String one(
      String closed, boolean leads, boolean expected, String first, String second, String outcome) {
    return """
    {'id':'k1','version':3,'unit':'u1','unitName':'Solsikken','instrument':'trivsel3',
     'instrumentVersion':'1.0','begunAt':'2026-03-02T07:30:00Z','closedAt':%s,'leads':%s,
     'expected':%s,'answered':6,'team':8,'vignettes':[
       {'code':'corner','title':'A, 4 år','story':'A sidder i hjørnet.','own':%s},
       {'code':'wild','title':'C, 5 år','story':'C løber.','own':%s}],'outcome':%s}
    """
        .formatted(closed, leads, expected, first, second, outcome);
  }

  private static String list(String choice) {
    String line =
        """
        {'id':'%s','unit':'u1','begunAt':'2026-03-02T07:30:00Z','closedAt':%s,'vignettes':2,
         'answered':6,'own':true,'shown':%s,'agreement':%s}
        """;
    return "{'calibrations':[%s,%s,%s],'units':[{'id':'u1','name':'Solsikken',%s}]}"
        .formatted(
            line.formatted("k1", "null", false, "null"),
            line.formatted("k2", CLOSED, true, "0.62"),
            line.formatted("k3", CLOSED, false, "null"),
            choice);
  }

  private static String choice() {
    return """
    'choice':[{'code':'corner','title':'A, 4 år','story':'A sidder i hjørnet.'},
              {'code':'wild','title':'C, 5 år','story':'C løber.'}]
    """;
  }
}
