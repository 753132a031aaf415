package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.rettidig.common.actor.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of the municipality's scales: list, version, editor, upload. */
@RunningPortal
class ModelPagesTest implements DailyWork {

  private static final String SCALE =
      """
      {'id':'bl5','version':'1.0','title':'Børnelineal','overall':true,
       'levels':[{'code':'1','ordinal':1,'label':'1 I trivsel','hex':'#2E7D32','ink':'WHITE','shape':'CIRCLE'},
                 {'code':'2','ordinal':2,'label':'Niveau 2','shape':'SQUARE'}],
       'dimensions':[],'settingRequired':false,'settings':[],'protective':[],'risk':[]}
      """;
  private static final String MODEL =
      """
      {'format':1,'kind':'instrument','id':'bl5','version':'1.0','title':{'da':'Børnelineal'},
       'publisher':'Rettidig','status':'skeleton','unknown':[{'da':'Resten.'}],
       'sources':[{'title':'Et sted','read':'2026-11','mark':'read'}],'overall':'chosen',
       'levels':[{'code':'1','ordinal':1,'name':{'da':'I trivsel','en':'Thriving'},
                  'colour':{'token':'green','hex':'#2E7D32'},'shape':'circle','attention':'none','mark':'read'},
                 {'code':'2','ordinal':2,'shape':'square','mark':'read'}],
       'dimensions':[{'code':'child','mark':'own','da':'Barnet'}],
       'ageBands':[{'code':'0-5','fromMonth':0,'toMonth':72,'mark':'own','da':'0-5 år'}],
       'settings':{'required':false,'choices':[]},
       'indicators':[{'code':'calm','dimension':'child','band':'0-5','levels':['1'],'kind':'protective','mark':'own','da':'Rolig'}],
       'factors':[],
       'guide':{'version':'1.0','levels':[{'level':'1','steps':[{'code':'talk','who':'author','involves':['guardians'],
         'deadline':'10 working-days','mark':'own','da':'Tal sammen.'}]}],'onSuspicion':[]}}
      """;
  private static final String CHANGED =
      "[{'part':'LEVEL','code':'2','aspect':'ATTENTION','before':null,'after':'LOCAL'}]";
  private static final String CHECK = "concern POST /v1/instruments/checks";

  private final Pages pages;
  private final JsonMapper json = JsonMapper.shared();

  ModelPagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @BeforeEach
  void aScale() {
    SERVICES.answer(
        "concern GET /v1/instruments",
        """
        [{'id':'bl5','version':'1.0','title':'Børnelineal','status':'COMPLETE','origin':'SHIPPED','savedAt':null,'standardFor':[]},
         {'id':'bl5','version':'1.9','title':'Vores lineal','status':'COMPLETE','origin':'SAVED','savedAt':'2026-03-05T07:30:00Z','standardFor':[]}]
        """);
    SERVICES.answer(
        "concern GET /v1/instruments/in-use",
        """
        {'today':[{'use':'EVERYWHERE','instrument':'bl5','version':'1.9','from':'2026-03-06'}],
         'later':[{'use':'SCHOOL','instrument':'bl5','version':'1.0','from':'2026-12-01'}],'decisions':[]}
        """);
    SERVICES.answer("concern GET /v1/instruments/bl5/1.0", SCALE);
    SERVICES.answer("concern GET /v1/instruments/bl5/1.0/differences", CHANGED);
    SERVICES.answer(
        "concern GET /v1/instruments/bl5/1.0/file",
        "{'id':'bl5','version':'1.0','origin':'SHIPPED','file':'format: 1','model':" + MODEL + "}");
    checked("[]", CHANGED);
  }

  private static void checked(String faults, String differences) {
    SERVICES.answer(
        CHECK, "{'faults':" + faults + ",'differences':" + differences + ",'scale':" + SCALE + "}");
  }

  @Test
  void theListSaysWhatIsInUseForWhatAndFromWhen() {
    assertThat(get("/models"))
        .hasStatusOk()
        .bodyText()
        .contains("Vores lineal, 1.9", "Alle bekymringer", "Skoler", "Version 1.0", "følger med")
        .contains("href=\"/models/bl5/1.9/edit\"")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROFESSIONAL", "UNIT_LEADER", "MANAGER", "INTAKE"})
  void onlyAdministratorsHaveThem(Role role) {
    assertThat(pages.get("/models", role)).hasStatus(403);
    assertThat(pages.post("/models/edit", role)).hasStatus(403);
  }

  @Test
  void aVersionShowsItsLevelsByWordAndShapeAndWhatChanged() {
    assertThat(get("/models/bl5/1.0"))
        .hasStatusOk()
        .bodyText()
        .contains("1 I trivsel", "Niveau 2", "<circle", "<rect", "aldrig med farve alene")
        .contains("Andre skal være opmærksomme", "Enheden selv", "Fra 1. december 2026: Skoler")
        .doesNotContain("??", "LOCAL");
  }

  @Test
  void aVersionIsPutInUse() {
    SERVICES.answer(
        "concern POST /v1/instruments/in-use",
        201,
        "{'use':'SCHOOL','instrument':'bl5','version':'1.0','from':'2026-12-01'}");

    assertThat(
            post("/models/bl5/1.0/use")
                .param("decision", "d1")
                .param("use", "after-school")
                .param("from", "2026-12-01"))
        .hasRedirectedUrl("/models/bl5/1.0");
    assertThat(SERVICES.asked("concern POST /v1/instruments/in-use"))
        .singleElement()
        .satisfies(asked ->
            assertThat(asked.body())
                .contains("\"id\":\"d1\"", "\"use\":\"AFTER_SCHOOL\"", "\"from\":\"2026-12-01\""));
  }

  @Test
  void theFileCanBeDownloaded() {
    assertThat(get("/models/bl5/1.0/file"))
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"bl5-1.0.yaml\"")
        .hasBodyTextEqualTo("format: 1");
  }

  @Test
  void theEditorBeginsWithTheLevelsAndTheNextNumber() throws Exception {
    MvcTestResult page = begun();

    assertThat(page)
        .bodyText()
        .contains("name=\"/levels/0/name/da\"", "value=\"I trivsel\"", "Handleguide: 1 I trivsel")
        .doesNotContain("??");
    assertThat(model(page).at("/version").asString()).isEqualTo("1.10");
  }

  @Test
  void everyPageOfTheEditorShowsItsFieldsAndGoesOnToTheNext() throws Exception {
    String model = text(begun());
    for (String spot :
        List.of(
            "ABOUT",
            "LEVELS",
            "DIMENSIONS",
            "AGES",
            "SETTINGS",
            "INDICATORS:child",
            "FACTORS",
            "GUIDE:1",
            "GUIDE:2",
            "GUIDE:suspicion")) {
      assertThat(edit(model, spot, "go:" + spot))
          .as(spot)
          .hasStatusOk()
          .bodyText()
          .contains("value=\"go:", "value=\"add:/", "Næste side")
          .doesNotContain("??");
    }
    assertThat(edit(model, "LEVELS", "go:REVIEW"))
        .bodyText()
        .contains("Gem som ny version", "Andre skal være opmærksomme")
        .doesNotContain("??");
    assertThat(edit(model, "GUIDE:1", "go:GUIDE:1"))
        .bodyText()
        .containsPattern("value=\"working-days\"[^>]*selected")
        .containsPattern("value=\"guardians\"[^>]*checked");
  }

  @Test
  void aRowIsAddedMovedAndTakenAwayAndEverythingTypedStays() throws Exception {
    String model = text(begun());
    MvcTestResult added =
        edit(model, "LEVELS", "add:/levels").param("/levels/0/name/da", "Trives godt").exchange();
    assertThat(model(added).at("/levels")).hasSize(3);
    assertThat(model(added).at("/levels/0/name/da").asString()).isEqualTo("Trives godt");
    assertThat(model(added).at("/levels/0/mark").asString()).as("no longer read").isEqualTo("own");
    assertThat(model(added).at("/levels/1/mark").asString()).isEqualTo("read");
    assertThat(model(added).at("/levels/2/shape").asString()).isEqualTo("diamond");

    MvcTestResult moved = edit(text(added), "LEVELS", "up:/levels/2").exchange();
    assertThat(model(moved).at("/levels/1/code").asString()).isEqualTo("3");
    assertThat(model(moved).at("/levels/1/ordinal").asInt()).isEqualTo(2);

    MvcTestResult indicator =
        edit(text(moved), "INDICATORS:child/0-5", "add:/indicators").exchange();
    assertThat(model(indicator).at("/indicators/1/band").asString()).isEqualTo("0-5");
    assertThat(indicator).bodyText().contains("0-5 år (2)", "Alle aldre (0)");

    MvcTestResult removed = edit(text(moved), "LEVELS", "remove:/levels/1").exchange();
    assertThat(model(removed).at("/levels")).hasSize(2);
  }

  @Test
  void aLevelThatGetsANewCodeTakesItsIndicatorsAndStepsAlong() throws Exception {
    MvcTestResult page =
        edit(text(begun()), "LEVELS", "stay").param("/levels/0/code", "1a").exchange();

    assertThat(model(page).at("/indicators/0/levels/0").asString()).isEqualTo("1a");
    assertThat(model(page).at("/guide/levels/0/level").asString()).isEqualTo("1a");
  }

  @Test
  void boxesNumbersAndDeadlinesAreTakenOver() throws Exception {
    String model = text(begun());
    MvcTestResult indicators =
        edit(model, "INDICATORS:child", "stay").param("lists", "/indicators/0/levels").exchange();
    assertThat(model(indicators).at("/indicators/0/levels")).isEmpty();

    MvcTestResult ages = edit(model, "AGES", "stay").param("/ageBands/0/toMonth", "84").exchange();
    assertThat(model(ages).at("/ageBands/0/toMonth").isInt()).isTrue();

    String step = "/guide/levels/0/steps/0/deadline";
    MvcTestResult guide =
        edit(model, "GUIDE:1", "stay").param(step, "weeks").param("amount:" + step, "6").exchange();
    assertThat(model(guide).at(step).asString()).isEqualTo("6 weeks");

    MvcTestResult ticked =
        edit(model, "GUIDE:1", "stay")
            .param("lists", "/guide/levels/0/steps/0/involves")
            .param("/guide/levels/0/steps/0/involves", "adviser", "guardians")
            .exchange();
    assertThat(model(ticked).at("/guide/levels/0/steps/0/involves").toString())
        .as("what stood there keeps its place")
        .isEqualTo("[\"guardians\",\"adviser\"]");

    MvcTestResult emptied =
        edit(model, "LEVELS", "stay")
            .param("/levels/0/name/da", " ")
            .param("/levels/0/name/en", "")
            .exchange();
    assertThat(model(emptied).at("/levels/0").has("name")).isFalse();
  }

  @Test
  void aFaultStandsAtItsFieldInPlainDanishAndInTheList() throws Exception {
    checked(
        """
        [{'code':'format-form','place':'/levels/0/colour/hex','line':9,'column':1,'message':'^#[0-9A-F]{6}$'},
         {'code':'format-required','place':'/indicators/0/da','line':9,'column':1,'message':'da'},
         {'code':'step-actor-cannot-act','place':'/guide/levels/0/steps/0/who','line':9,'column':1,'message':'Et trin kan ikke lægges hos familien.'}]
        """,
        "[]");
    String model = text(begun());

    assertThat(edit(model, "LEVELS", "go:REVIEW"))
        .bodyText()
        .contains(
            "3 ting skal rettes",
            "Ret under Kendetegn: Barnet, 0-5 år",
            "Ret under Handleguide: 1 I")
        .doesNotContain("[0-9A-F]");
    assertThat(edit(model, "REVIEW", "go:LEVELS").param("checked", "yes"))
        .bodyText()
        .contains("id=\"/levels/0/colour/hex-error\"", "href=\"#/levels/0/colour/hex\"")
        .contains("aria-invalid=\"true\"", "for eksempel #2E7D32");
  }

  @Test
  void aModelWithFaultsIsNotSaved() throws Exception {
    checked("[{'code':'level-count','place':'/levels','line':9,'column':1,'message':'3'}]", "[]");

    assertThat(edit(text(begun()), "REVIEW", "save")).hasStatusOk();
    assertThat(SERVICES.asked("concern PUT /v1/instruments/bl5/1.10")).isEmpty();
  }

  @Test
  void aModelIsSavedAsTheVersionThatWasTyped() throws Exception {
    SERVICES.answer(
        "concern PUT /v1/instruments/bl5/2.0",
        "{'id':'bl5','version':'2.0','origin':'SAVED','file':'','model':{}}");

    assertThat(edit(text(begun()), "REVIEW", "save").param("/version", "2.0"))
        .hasRedirectedUrl("/models/bl5/2.0");
    assertThat(SERVICES.asked("concern PUT /v1/instruments/bl5/2.0"))
        .singleElement()
        .satisfies(asked ->
            assertThat(asked.body()).contains("\"version\":\"2.0\"", "\"da\":\"I trivsel\""));
  }

  @Test
  void whoIsToldThatTheNumberIsTakenLosesNothing() throws Exception {
    SERVICES.answer(
        "concern PUT /v1/instruments/bl5/1.10",
        409,
        "{'code':'scale:version-taken','title':'Nummeret er brugt.','detail':'Vælg et højere.'}");
    MvcTestResult refused =
        edit(text(begun()), "REVIEW", "save").param("/title/da", "Mit navn").exchange();

    assertThat(refused).hasStatus(409);
    MvcTestResult again = pages.shownAgain(refused, Role.ADMIN).params(params(refused)).exchange();
    assertThat(again).bodyText().contains("Nummeret er brugt.").doesNotContain("rt-typed");
    assertThat(model(again).at("/title/da").asString()).isEqualTo("Mit navn");
  }

  @Test
  void aFileIsCheckedShownWithItsFaultsAndSavedAsItIs() {
    checked(
        "[{'code':'level-shape-twice','place':'/levels/2/shape','line':12,'column':3,'message':'Formen igen.'}]",
        "[]");
    assertThat(upload("format: 1"))
        .hasStatusOk()
        .bodyText()
        .contains("Linje 12:", "/levels/2/shape", "Formen igen.", ">format: 1</textarea>")
        .doesNotContain("??", "/models/upload/save");

    checked("[]", CHANGED);
    SERVICES.answer(
        "concern PUT /v1/instruments/bl5/1.0",
        "{'id':'bl5','version':'1.0','origin':'SAVED','file':'','model':{}}");
    assertThat(upload("format: 1")).bodyText().contains("/models/upload/save", "Enheden selv");
    assertThat(post("/models/upload/save").param("text", "format: 1 # vores"))
        .hasRedirectedUrl("/models/bl5/1.0");
    assertThat(SERVICES.asked("concern PUT /v1/instruments/bl5/1.0"))
        .singleElement()
        .satisfies(asked -> assertThat(asked.body()).contains("format: 1 # vores"));
  }

  @Test
  void theWholeModelGoesOutAsOneFile() {
    SERVICES.answer("concern GET /v1/municipal-model", "{'municipality':'461','file':'format: 1'}");

    assertThat(get("/models")).bodyText().contains("href=\"/models/whole/file\"");
    assertThat(get("/models/whole/file"))
        .hasStatusOk()
        .hasBodyTextEqualTo("format: 1")
        .headers()
        .extracting(headers -> headers.getFirst("Content-Disposition"))
        .asString()
        .contains("model-461-");
  }

  @Test
  void aWholeModelIsCheckedAndThenTakenFromADayOn() {
    String checks = "concern POST /v1/municipal-model/checks";
    SERVICES.answer(
        checks,
        "{'faults':[{'code':'choice-unknown','place':'/sections/concern/inUse/rounds','line':9,'column':1,'message':'Findes ikke.'}],'added':[]}");
    assertThat(upload("/models/whole", "format: 1"))
        .bodyText()
        .contains("Linje 9:", "/sections/concern/inUse/rounds", "Findes ikke.")
        .doesNotContain("??", "/models/whole/take");

    SERVICES.answer(checks, "{'faults':[],'added':[{'id':'egen','version':'1.0'}]}");
    SERVICES.answer("concern POST /v1/municipal-model", "{'faults':[],'added':[]}");
    assertThat(upload("/models/whole", "format: 1"))
        .bodyText()
        .contains("egen, 1.0", "/models/whole/take")
        .doesNotContain("??");
    assertThat(
            post("/models/whole/take")
                .param("id", "d1")
                .param("text", "format: 1")
                .param("from", "2026-12-01"))
        .hasRedirectedUrl("/models");
    assertThat(SERVICES.asked("concern POST /v1/municipal-model"))
        .singleElement()
        .satisfies(
            asked -> assertThat(asked.body()).contains("\"id\":\"d1\"", "\"from\":\"2026-12-01\""));
  }

  private MockMvcTester.MockMultipartMvcRequestBuilder upload(String text) {
    return upload("/models/upload", text);
  }

  private MockMvcTester.MockMultipartMvcRequestBuilder upload(String page, String text) {
    return pages
        .portal()
        .post()
        .uri(page)
        .multipart()
        .file(
            new MockMultipartFile(
                "file", "a.yaml", "text/plain", text.getBytes(StandardCharsets.UTF_8)))
        .with(WithToken.as(pages.registrations(), Role.ADMIN))
        .with(csrf());
  }

  private MvcTestResult begun() {
    MvcTestResult page = get("/models/bl5/1.0/edit").exchange();
    assertThat(page).hasStatusOk();
    return page;
  }

  private MockMvcRequestBuilder edit(String model, String spot, String button) {
    return post("/models/edit")
        .param("model", model)
        .param("against", "bl5@1.0")
        .param("spot", spot)
        .param("do", button);
  }

  private MockMvcRequestBuilder get(String page) {
    return pages.get(page, Role.ADMIN);
  }

  private MockMvcRequestBuilder post(String page) {
    return pages.post(page, Role.ADMIN);
  }

  private JsonNode model(MvcTestResult page) throws Exception {
    return json.readTree(text(page));
  }

  private static String text(MvcTestResult page) throws Exception {
    Matcher model =
        Pattern.compile("name=\"model\" value=\"([^\"]*)\"")
            .matcher(page.getResponse().getContentAsString());
    assertThat(model.find()).isTrue();
    return HtmlUtils.htmlUnescape(model.group(1));
  }

  private static MultiValueMap<String, String> params(MvcTestResult of) {
    var all = new LinkedMultiValueMap<String, String>();
    of.getRequest().getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
    return all;
  }
}
