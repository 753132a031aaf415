package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** "Det sker der nu": who acts, by name, whichever service knows it. */
@RunningPortal
class NextStepsTest implements DailyWork {

  private static final String ASKED = "concern POST /v1/next-steps";

  private final Pages pages;

  NextStepsTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @BeforeEach
  void aGuide() {
    SERVICES.answer(
        ASKED,
        """
        {'mayNotifyNow':true,'notifyNow':'Du må gerne underrette nu.','district':'nord','steps':[
          {'code':'a','text':'Tal med lederen','who':{'role':'UNIT_LEADER','name':'Karen Lund'}},
          {'code':'b','text':'Sæt på dagsordenen','who':{'role':'FORUM_CHAIR'}},
          {'code':'c','text':'Vurder akut','who':{'role':'INTAKE'}}]}
        """);
    SERVICES.answer(
        "notification GET /v1/duty",
        "{'phone':'70 11 22 33','danger':'112','onDuty':['officer-1']}");
    SERVICES.answer(
        "meeting GET /v1/series",
        """
        [{'id':'s1','name':'Forum Syd','place':'Rådhuset','district':'syd','chair':'chair-2',
          'members':[],'itemMinutes':30},
         {'id':'s2','name':'Forum Nord','place':'Rådhuset','district':'nord','chair':'chair-1',
          'members':[],'itemMinutes':30}]
        """);
    SERVICES.answer(
        "concern POST /v1/people/names",
        """
        [{'id':'officer-1','name':'Jonas Dahl'},{'id':'chair-1','name':'Anne Friis'},
         {'id':'chair-2','name':'Bo Krag'}]
        """);
  }

  @Test
  void namesTheChairOfTheUnitsForumAndWhoIsOnDuty() {
    assertThat(panel("no"))
        .bodyText()
        .contains("Karen Lund", "Mødelederen: Anne Friis", "Modtagelsen: Jonas Dahl")
        .doesNotContain("Bo Krag");
  }

  @Test
  void namesNobodyOfTheForumOnSuspicion() {
    assertThat(panel("yes")).bodyText().contains("Jonas Dahl").doesNotContain("Anne Friis");
  }

  @Test
  void saysTheRoleWhereTheNameCannotBeHad() {
    SERVICES.answer("meeting GET /v1/series", 503, "");
    SERVICES.answer("notification GET /v1/duty", 503, "");

    assertThat(panel("no"))
        .hasStatusOk()
        .bodyText()
        .contains("Karen Lund", "Mødelederen", "Modtagelsen")
        .doesNotContain("Mødelederen:", "Modtagelsen:", "??");
  }

  @Test
  void theChosenDimensionsAreSentAndRefreshThePanelAsTheLevelDoes() {
    aScaleOfDimensionsThatStandApart();
    assertThat(pages.get("/children/c1/concerns"))
        .bodyText()
        .containsPattern(
            "(?s)rc-dimensions rc-ask\".*name=\"placement.instrument\" value=\"apart\""
                + ".*name=\"dimension.parents\"");

    assertThat(
            pages
                .post("/children/c1/concerns/next-steps")
                .param("placement.instrument", "apart")
                .param("placement.version", "1.0")
                .param("dimension.child", "")
                .param("dimension.parents", "5")
                .header("HX-Request", "true"))
        .hasStatusOk();
    assertThat(lastAsked()).contains("\"dimensions\":{\"parents\":\"5\"}", "\"level\":null");
  }

  @Test
  void withoutScriptsTheChosenDimensionsAreSentToo() {
    aScaleOfDimensionsThatStandApart();
    assertThat(pages.post("/children/c1/concerns/next-steps").param("dimension.parents", "5"))
        .hasStatusOk();
    assertThat(lastAsked()).contains("\"dimensions\":{\"parents\":\"5\"}");
  }

  @Test
  void theStepsOfASavedConcernAreAskedForByItWithItsDimensions() {
    aPlacedConcern();

    assertThat(pages.get("/concerns/k1")).bodyText().contains("Karen Lund");
    assertThat(lastAsked()).contains("\"concern\":\"k1\"", "\"dimensions\":{\"parents\":\"5\"}");
  }

  @Test
  void aStepOfASavedConcernSaysWhenItsTimeHasPassedButNotThatNobodyDidIt() {
    aPlacedConcern();
    SERVICES.answer(
        ASKED,
        """
        {'mayNotifyNow':true,'notifyNow':'Du må gerne underrette nu.','district':'nord','steps':[
          {'code':'a','text':'Ring','who':{'role':'AUTHOR'},'by':'2020-11-20T10:15:00Z'},
          {'code':'b','text':'Skriv','who':{'role':'AUTHOR'},'by':'2120-11-20T10:15:00Z'}]}
        """);

    assertThat(pages.get("/concerns/k1"))
        .bodyText()
        .containsPattern("<span>fristen var [^<]*20. nov. 2020")
        .containsPattern("<span>senest [^<]*20. nov. 2120")
        .doesNotContain("??");
  }

  @Test
  void whereTheServiceRefusesTheSavedPageShowsNeitherStepsNorThatTheyAreMissing() {
    aPlacedConcern();
    for (int refused : new int[] {403, 404, 503}) {
      SERVICES.answer(ASKED, refused, "{'code':'concern:not-from-here','title':'-'}");
      assertThat(pages.get("/concerns/k1"))
          .hasStatusOk()
          .bodyText()
          .contains("Du må gerne underrette nu")
          .doesNotContain("Trinene kan ikke vises", "rc-steps");
    }
  }

  @Test
  void theFormSaysThatTheStepsAreMissingOnlyWhereTheServiceIs() {
    SERVICES.answer(ASKED, 503, "");
    assertThat(panel("no")).bodyText().contains("Trinene kan ikke vises");
    SERVICES.answer(ASKED, 403, "{'code':'concern:not-from-here','title':'-'}");
    assertThat(panel("no")).hasStatusOk().bodyText().doesNotContain("Trinene kan ikke vises");
  }

  private static void aScaleOfDimensionsThatStandApart() {
    SERVICES.answer(
        "concern GET /v1/units/u1",
        """
        {'unit':{'id':'u1','name':'Regnbuen','kind':'DAYCARE','district':'nord'},'groups':[],
         'leaders':[],'advisers':[],'specialists':[],'professionals':[]}
        """);
    SERVICES.answer(
        "concern GET /v1/instruments",
        "[{'id':'apart','version':'1.0','title':'Hver for sig','standardFor':['DAYCARE']}]");
    SERVICES.answer(
        "concern GET /v1/instruments/apart/1.0",
        """
        {'id':'apart','version':'1.0','title':'Hver for sig','overall':false,
         'levels':[{'code':'5','ordinal':5,'label':'5 Truet','shape':'OCTAGON'}],
         'dimensions':[{'code':'child','text':'Barnet'},{'code':'parents','text':'Forældrene'}],
         'settingRequired':false,'settings':[],'protective':[],'risk':[]}
        """);
  }

  private static void aPlacedConcern() {
    aScaleOfDimensionsThatStandApart();
    SERVICES.answer(
        "concern GET /v1/concerns/k1",
        CONCERN
            .formatted(3, "Han gemte sig.")
            .replace(
                "'asksForForum'",
                "'placement':{'instrument':'apart','version':'1.0','dimensions':"
                    + "[{'dimension':'parents','level':'5'}]},'asksForForum'"));
  }

  private static String lastAsked() {
    return SERVICES.asked(ASKED).getLast().body();
  }

  private MvcTestResult panel(String suspicion) {
    return pages
        .post("/children/c1/concerns/next-steps")
        .param("placement.instrument", "bl5")
        .param("placement.version", "1.0")
        .param("placement.level", "4")
        .param("suspicion", suspicion)
        .param("suspicion.whom", "PARENT_OR_HOUSEHOLD")
        .header("HX-Request", "true")
        .exchange();
  }
}
