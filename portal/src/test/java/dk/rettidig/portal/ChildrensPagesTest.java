package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Own children, concerns and tasks. */
@RunningPortal
class ChildrensPagesTest implements DailyWork {

  private static final String LOOKS =
      """
      [{'at':'2026-11-20T09:14:00Z','person':'p1','roles':['PROFESSIONAL'],'unit':'u1',
        'what':'child:page','basis':'INTERNAL'}]
      """;

  private final Pages pages;

  ChildrensPagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @Test
  void listsOwnChildrenByGroup() {
    assertThat(pages.get("/children"))
        .hasStatusOk()
        .bodyText()
        .contains("Blå stue", "/children/c1", "/children/c1/concerns", "Oliver Holm");
  }

  @Test
  void offersNoConcernToWhoeverSeesTheChildOnABasisOnly() {
    SERVICES.answer(
        "concern GET /v1/children/c1",
        """
        {'child':{'id':'c1','name':'Oliver Holm'},'basis':'CONSENT','actingElsewhere':false,
         'guardians':[],'siblings':[]}
        """);
    for (String page : new String[] {"/children", "/children/c1"}) {
      assertThat(pages.get(page, Role.ADVISER))
          .hasStatusOk()
          .bodyText()
          .contains("Oliver Holm")
          .doesNotContain("/children/c1/concerns");
    }
  }

  @Test
  void searchesInABodyAndNeverInAnAddress() {
    SERVICES.answer("concern POST /v1/children/search", "[]");

    assertThat(pages.post("/children/search").param("text", "Oliver")).hasStatusOk();
    assertThat(SERVICES.asked("concern POST /v1/children/search"))
        .singleElement()
        .satisfies(asked -> assertThat(asked.body()).isEqualTo("{\"text\":\"Oliver\"}"));
  }

  @Test
  void namesTheServiceThatIsMissingAndShowsTheOthers() {
    SERVICES.answer("meeting GET /v1/children/c1/chronology", 503, "");
    SERVICES.answer(
        "concern GET /v1/children/c1/chronology",
        "[{'at':'2026-11-20T09:15:00Z','kind':'CONCERN','title':'Noteret','concern':'k1'}]");

    assertThat(pages.get("/children/c1"))
        .hasStatusOk()
        .bodyText()
        .contains("data-missing=\"meeting\"", "Noteret", "Underret nu")
        .doesNotContain("data-missing=\"notification\"");
  }

  @Test
  void namesTheServiceThatGoesInTheMiddleOfItsAnswer() {
    SERVICES.breakOff("concern GET /v1/children/c1/chronology");
    SERVICES.answer("meeting GET /v1/children/c1/chronology", "[]");

    assertThat(pages.get("/children/c1"))
        .hasStatusOk()
        .bodyText()
        .contains("data-missing=\"concern\"")
        .doesNotContain("data-missing=\"meeting\"");
  }

  @Test
  void keepsWhatWasTypedWithItsIdWhenAConcernIsRefused() {
    SERVICES.answer(
        "concern POST /v1/concerns",
        422,
        """
        {'title':'Der mangler noget.','detail':'Udfyld det.','code':'concern:incomplete',
         'fields':[{'field':'observed','message':'Skal udfyldes.'}]}
        """);

    MvcTestResult refused =
        pages
            .post("/children/c1/concerns")
            .param("id", "made-here")
            .param("childsWords", "Jeg vil ikke hjem")
            .exchange();

    assertThat(refused).hasStatus(422);
    assertThat(pages.shownAgain(refused, Role.PROFESSIONAL))
        .bodyText()
        .contains("Der mangler noget.", "Skal udfyldes.", "Jeg vil ikke hjem", "made-here");
  }

  @Test
  void saysThatOneMayNotifyNowAlsoWhenNoStepsCanBeHad() {
    assertThat(pages.get("/children/c1/concerns"))
        .hasStatusOk()
        .bodyText()
        .contains("Du må gerne underrette nu, uanset niveau", "/notification/from-concern");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "5"})
  void letsNoLevelAndNoMissingFieldStandBeforeANotification(String level) {
    assertThat(
            pages
                .post("/children/c1/notification/from-concern")
                .param("id", "made-here")
                .param("placement.level", level)
                .param("observed", ""))
        .hasStatusOk()
        .bodyText()
        .contains("Send underretningen", "Oliver Holm");
    assertThat(SERVICES.asked("concern POST /v1/concerns")).isEmpty();
  }

  @Test
  void showsBothVersionsWhenSomebodyChangedItMeanwhile() {
    SERVICES.answer("concern GET /v1/concerns/k1", CONCERN.formatted(4, "De andres ord"));
    SERVICES.answer(
        "concern PUT /v1/concerns/k1",
        409,
        "{'title':'Rettet imens.','detail':'Sammenlign.','code':'request:changed-meanwhile'}");

    MvcTestResult conflict =
        pages
            .post("/concerns/k1/edit")
            .param("id", "k1")
            .param("child", "c1")
            .param("version", "3")
            .param("observed", "Mine egne ord")
            .exchange();

    assertThat(conflict).hasStatus(409);
    assertThat(pages.shownAgain(conflict, Role.PROFESSIONAL))
        .bodyText()
        .contains("De andres ord", "Mine egne ord", "name=\"version\" value=\"4\"");
    assertThat(SERVICES.asked("concern PUT /v1/concerns/k1").getFirst().version())
        .isEqualTo("\"3\"");
  }

  @Test
  void putsOverdueTasksFirst() {
    SERVICES.answer("concern GET /v1/tasks", "[]");
    SERVICES.answer(
        "meeting GET /v1/tasks",
        """
        [{'decision':'d2','item':'i','kind':'X','text':'Senere','due':'2999-01-01',
          'dutyIsPersonal':false,'withheld':false},
         {'decision':'d1','item':'i','kind':'X','text':'Forsinket','due':'2020-01-01',
          'dutyIsPersonal':false,'withheld':false}]
        """);
    SERVICES.answer("notification GET /v1/notifications", "[]");
    SERVICES.answer("notification GET /v1/escalations", "[]");

    assertThat(pages.get("/tasks"))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence("Over tiden", "Forsinket", "Det næste", "Senere")
        .doesNotContain("data-missing");
  }

  @Test
  void writesWhatSomebodyTypedAsTextAndNothingElse() {
    SERVICES.answer(
        "concern GET /v1/concerns/k1", CONCERN.formatted(3, "<script>alert(1)</script>"));

    assertThat(pages.get("/concerns/k1"))
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
        "/children/c1/looks",
        "/concerns/k1",
        "/concerns/k1/edit",
        "/concerns/k1/basis",
        "/concerns/k1/notification",
        "/notifications/new",
        "/notifications/n1",
        "/tasks"
      })
  void speaksBothLanguagesAndRunsNoScriptOfItsOwn(String page) {
    SERVICES.answer("notification GET /v1/notifications/n1", NOTIFICATION.formatted("SENT", ""));
    SERVICES.answer("concern GET /v1/children/c1/looks", LOOKS);
    SERVICES.answer("meeting GET /v1/children/c1/looks", LOOKS.replace("child:page", "new:thing"));

    assertThat(pages.get(page))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("??", " style=\"", "<script>");
    assertThat(pages.get(page).cookie(new Cookie("rettidig-language", "en")))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"en\"")
        .doesNotContain("??", "Gem ", "Skriv en");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/children", "/children/c1", "/concerns/k1"})
  void hasNoChildrensPagesForManagersAndAdministrators(String page) {
    assertThat(pages.get(page, Role.MANAGER, Role.ADMIN)).hasStatus(403);
  }
}
