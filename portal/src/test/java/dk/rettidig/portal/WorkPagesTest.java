package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.service.Problem;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class WorkPagesTest {

  private static final String CONCERN =
      """
      {'id':'k1','version':%d,'child':'c1','unit':'u1','author':'person-1',
       'raisedAt':'2026-11-20T09:15:00Z','editableUntil':'2026-11-21T09:15:00Z',
       'account':{'observed':'%s','protective':[],'risk':[]},
       'asksForForum':false,'mayEdit':true,'maySteer':true,'bases':[],'history':[]}
      """;
  private static final String NOTIFICATION =
      """
      {'id':'n1','stage':'%s','mine':true,'child':'c1','urgency':'ACUTE',
       'subject':{'name':'Oliver Holm','unborn':false},'observed':'Han gemte sig.',
       'cannotKnow':[],'comments':[],'duty':{'phone':'70 12 34 56'},
       'steps':{'startedAt':'2026-11-21T07:55:00Z','sentAt':'2026-11-21T08:00:00Z',
                'receivedAt':'2026-11-21T08:00:00Z'%s}}
      """;

  private static final ServicesThatAnswer services = new ServicesThatAnswer();

  private final MockMvcTester portal;
  private final ClientRegistrationRepository registrations;

  WorkPagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.portal = portal;
    this.registrations = registrations;
  }

  @DynamicPropertySource
  static void services(DynamicPropertyRegistry registry) {
    services.tell(registry);
  }

  @BeforeEach
  void aChildWithAConcern() {
    services.forget();
    String line = "{'id':'c1','name':'Oliver Holm','unit':'u1','group':'g','groupName':'Blå stue'}";
    services.answer("concern GET /v1/children", "[" + line + "]");
    services.answer(
        "concern GET /v1/children/c1",
        "{'child':%s,'basis':'INTERNAL','actingElsewhere':false,'guardians':[],'siblings':[]}"
            .formatted(line));
    services.answer("concern POST /v1/children/names", "[{'id':'c1','name':'Oliver Holm'}]");
    services.answer("concern GET /v1/concerns/k1", CONCERN.formatted(3, "Han gemte sig."));
    services.answer(
        "concern POST /v1/concerns", 201, "{'id':'made-here','version':0,'child':'c1'}");
  }

  @Test
  void listsOwnChildrenByGroup() {
    assertThat(get("/children"))
        .hasStatusOk()
        .bodyText()
        .contains("Blå stue", "/children/c1", "/children/c1/concerns", "Oliver Holm");
  }

  @Test
  void searchesInABodyAndNeverInAnAddress() {
    services.answer("concern POST /v1/children/search", "[]");

    assertThat(post("/children/search").param("text", "Oliver")).hasStatusOk();
    assertThat(services.asked("concern POST /v1/children/search"))
        .singleElement()
        .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"text\":\"Oliver\"}"));
  }

  @Test
  void namesTheServiceThatIsMissingAndShowsTheOthers() {
    services.answer("meeting GET /v1/children/c1/chronology", 503, "");
    services.answer(
        "concern GET /v1/children/c1/chronology",
        "[{'at':'2026-11-20T09:15:00Z','kind':'CONCERN','title':'Noteret','concern':'k1'}]");

    assertThat(get("/children/c1"))
        .hasStatusOk()
        .bodyText()
        .contains("data-missing=\"meeting\"", "Noteret", "Underret nu")
        .doesNotContain("data-missing=\"notification\"");
  }

  @Test
  void keepsWhatWasTypedWithItsIdWhenAConcernIsRefused() {
    services.answer(
        "concern POST /v1/concerns",
        422,
        """
        {'title':'Der mangler noget.','detail':'Udfyld det.','code':'concern:incomplete',
         'fields':[{'field':'observed','message':'Skal udfyldes.'}]}
        """);

    MvcTestResult refused =
        post("/children/c1/concerns")
            .param("id", "made-here")
            .param("childsWords", "Jeg vil ikke hjem")
            .exchange();

    assertThat(refused).hasStatus(422);
    assertThat(pageOf(refused))
        .bodyText()
        .contains("Der mangler noget.", "Skal udfyldes.", "Jeg vil ikke hjem", "made-here");
  }

  @Test
  void saysThatOneMayNotifyNowAlsoWhenNoStepsCanBeHad() {
    assertThat(get("/children/c1/concerns"))
        .hasStatusOk()
        .bodyText()
        .contains("Du må gerne underrette nu, uanset niveau", "/notification/from-concern");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "5"})
  void letsNoLevelAndNoMissingFieldStandBeforeANotification(String level) {
    assertThat(
            post("/children/c1/notification/from-concern")
                .param("id", "made-here")
                .param("placement.level", level)
                .param("observed", ""))
        .hasStatusOk()
        .bodyText()
        .contains("Send underretningen", "Oliver Holm");
    assertThat(services.asked("concern POST /v1/concerns")).isEmpty();
  }

  @Test
  void carriesTheWordsIntoTheNotificationWhenTheConcernCannotBeSaved() {
    services.answer("concern POST /v1/concerns", 503, "");

    assertThat(
            post("/children/c1/notification/from-concern")
                .param("id", "made-here")
                .param("observed", "Han gemte sig under bordet"))
        .hasStatusOk()
        .bodyText()
        .contains("Send underretningen", "Han gemte sig under bordet");
  }

  @Test
  void leadsASuspicionStraightToTheNotificationWithoutTheParents() {
    assertThat(
            post("/children/c1/concerns")
                .param("id", "made-here")
                .param("observed", "Blå mærker")
                .param("suspicion", "yes")
                .param("parents", "yes"))
        .hasRedirectedUrl("/concerns/made-here/notification");
    assertThat(services.asked("concern POST /v1/concerns").getFirst().body())
        .contains("\"whom\":\"UNKNOWN\"", "\"parents\":null");
  }

  @Test
  void showsBothVersionsWhenSomebodyChangedItMeanwhile() {
    services.answer("concern GET /v1/concerns/k1", CONCERN.formatted(4, "De andres ord"));
    services.answer(
        "concern PUT /v1/concerns/k1",
        409,
        "{'title':'Rettet imens.','detail':'Sammenlign.','code':'request:changed-meanwhile'}");

    MvcTestResult conflict =
        post("/concerns/k1/edit")
            .param("id", "k1")
            .param("child", "c1")
            .param("version", "3")
            .param("observed", "Mine egne ord")
            .exchange();

    assertThat(conflict).hasStatus(409);
    assertThat(pageOf(conflict))
        .bodyText()
        .contains("De andres ord", "Mine egne ord", "name=\"version\" value=\"4\"");
    assertThat(services.asked("concern PUT /v1/concerns/k1").getFirst().version())
        .isEqualTo("\"3\"");
  }

  @Test
  void carriesAConcernIntoTheNotificationWithItsIdAndVersion() {
    assertThat(get("/concerns/k1/notification"))
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
    services.answer("notification POST /v1/notifications", 409, "{'code':'x:y','title':'-'}");
    services.answer("notification GET /v1/notifications/n1", NOTIFICATION.formatted("DRAFT", ""));
    services.answer("notification PUT /v1/notifications/n1", NOTIFICATION.formatted("DRAFT", ""));
    services.answer(
        "notification POST /v1/notifications/n1/sending", NOTIFICATION.formatted("SENT", ""));

    assertThat(
            post("/children/c1/notification")
                .param("id", "n1")
                .param("observed", "Nye ord")
                .param("do", "send"))
        .hasRedirectedUrl("/notifications/n1");
    assertThat(services.asked("notification PUT /v1/notifications/n1"))
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.version()).isEqualTo("\"3\"");
          assertThat(asked.body()).contains("Nye ord");
        });
    assertThat(services.asked("notification POST /v1/notifications/n1/sending")).hasSize(1);
  }

  @Test
  void keepsADraftWithoutSendingIt() {
    services.answer("notification POST /v1/notifications", NOTIFICATION.formatted("DRAFT", ""));

    assertThat(post("/notifications/new").param("id", "n1").param("do", "keep"))
        .hasRedirectedUrl("/notifications/n1");
    assertThat(services.asked("notification POST /v1/notifications/n1/sending")).isEmpty();
  }

  @Test
  void tellsTheNotifierThatNobodyHasConfirmedWhatWasSentOn() {
    String sentOn = "},'forwarding':{'name':'Sydhavn','sentAt':'2026-11-21T09:00:00Z'";
    services.answer(
        "notification GET /v1/notifications/n1", NOTIFICATION.formatted("SENT", sentOn));

    assertThat(get("/notifications/n1"))
        .bodyText()
        .contains("Sendt videre til Sydhavn – modtagelse ikke bekræftet endnu");
  }

  @Test
  void tellsToCallUntilANamedPersonHasSeenIt() {
    services.answer("notification GET /v1/notifications/n1", NOTIFICATION.formatted("SENT", ""));
    assertThat(get("/notifications/n1"))
        .bodyText()
        .contains("Ikke set endnu – ring", "70 12 34 56", "hx-trigger=\"every 20s\"");

    services.answer(
        "notification GET /v1/notifications/n1",
        NOTIFICATION.formatted("SENT", ",'acknowledgedAt':'2026-11-21T08:10:00Z'"));
    assertThat(get("/notifications/n1/status"))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Ikke set endnu", "hx-trigger", "<html")
        .contains("Det betyder ikke, at der ikke sker noget.");
  }

  @Test
  void letsALeaderCommentButNotHoldOrChange() {
    services.answer(
        "notification GET /v1/notifications/n1",
        NOTIFICATION.formatted("SENT", "").replace("'mine':true", "'mine':false"));

    assertThat(
            portal
                .get()
                .uri("/notifications/n1")
                .with(WithToken.as(registrations, Role.UNIT_LEADER)))
        .hasStatusOk()
        .bodyText()
        .contains("/notifications/n1/comments", "men ikke standse eller rette")
        .doesNotContain("/notifications/n1/discard", "Send underretningen", "Gem kladde");
  }

  @Test
  void putsOverdueTasksFirst() {
    services.answer("concern GET /v1/tasks", "[]");
    services.answer(
        "meeting GET /v1/tasks",
        """
        [{'decision':'d2','item':'i','kind':'X','text':'Senere','due':'2999-01-01',
          'dutyIsPersonal':false},
         {'decision':'d1','item':'i','kind':'X','text':'Forsinket','due':'2020-01-01',
          'dutyIsPersonal':false}]
        """);
    services.answer("notification GET /v1/notifications", "[]");
    services.answer("notification GET /v1/escalations", "[]");

    assertThat(get("/tasks"))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence("Over tiden", "Forsinket", "Det næste", "Senere")
        .doesNotContain("data-missing");
  }

  @Test
  void writesWhatSomebodyTypedAsTextAndNothingElse() {
    services.answer(
        "concern GET /v1/concerns/k1", CONCERN.formatted(3, "<script>alert(1)</script>"));

    assertThat(get("/concerns/k1"))
        .bodyText()
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/children",
        "/children/c1",
        "/children/c1/concerns",
        "/concerns/k1",
        "/concerns/k1/edit",
        "/concerns/k1/basis",
        "/concerns/k1/notification",
        "/notifications/new",
        "/notifications/n1",
        "/tasks"
      })
  void speaksBothLanguagesAndRunsNoScriptOfItsOwn(String page) {
    services.answer("notification GET /v1/notifications/n1", NOTIFICATION.formatted("SENT", ""));

    assertThat(get(page)).hasStatusOk().bodyText().doesNotContain("??", " style=\"", "<script>");
    assertThat(get(page).cookie(new Cookie("rettidig-language", "en")))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"en\"")
        .doesNotContain("??", "Gem ", "Skriv en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/children", "/children/c1", "/concerns/k1", "/notifications"})
  void hasNoChildrensPagesForManagersAndAdministrators(String page) {
    assertThat(portal.get().uri(page).with(WithToken.as(registrations, Role.MANAGER, Role.ADMIN)))
        .hasStatus(403);
  }

  /** The page that a refused form leads to, with what the portal put into the request for it. */
  private MockMvcRequestBuilder pageOf(MvcTestResult refused) {
    String page = Objects.requireNonNull(refused.getResponse().getForwardedUrl());
    return get(page)
        .requestAttr(
            KeptForm.ATTRIBUTE,
            Objects.requireNonNull(refused.getRequest().getAttribute(KeptForm.ATTRIBUTE)))
        .requestAttr(
            Problem.ATTRIBUTE,
            Objects.requireNonNull(refused.getRequest().getAttribute(Problem.ATTRIBUTE)));
  }

  private MockMvcRequestBuilder get(String page) {
    return portal.get().uri(page).with(WithToken.as(registrations, Role.PROFESSIONAL));
  }

  private MockMvcRequestBuilder post(String page) {
    return portal
        .post()
        .uri(page)
        .with(WithToken.as(registrations, Role.PROFESSIONAL))
        .with(csrf());
  }
}
