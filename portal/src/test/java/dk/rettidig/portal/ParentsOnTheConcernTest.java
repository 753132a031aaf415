package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What somebody writes about the parents, while writing the concern and long after. */
@RunningPortal
class ParentsOnTheConcernTest implements DailyWork {

  private static final String RAISE = "concern POST /v1/concerns";
  private static final String INFORM = "concern POST /v1/concerns/k1/parents-informed";
  private static final String STEP = "/concerns/k1/parents-informed";

  private final Pages pages;

  ParentsOnTheConcernTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @Test
  void aDayWithoutAnAnswerSaysThatTheyWereTold() {
    assertThat(concern().param("parents.on", "2026-11-12")).hasStatus3xxRedirection();
    assertThat(sent()).contains("\"parents\":{\"informed\":true,\"on\":\"2026-11-12\"");
  }

  @Test
  void anAnswerIsTakenAsItStands() {
    assertThat(concern().param("parents", "no").param("parents.view", "Far er bortrejst"))
        .hasStatus3xxRedirection();
    assertThat(sent())
        .contains("\"parents\":{\"informed\":false,\"on\":null,\"view\":\"Far er bortrejst\"}");
  }

  @Test
  void theirWordsWithoutAnAnswerAreAskedAboutWithEverythingKept() {
    MvcTestResult refused = concern().param("parents.view", "Mor siger, at alt er fint").exchange();

    assertThat(refused).hasStatus(422);
    assertThat(SERVICES.asked(RAISE)).isEmpty();
    assertThat(pages.shownAgain(refused, Role.PROFESSIONAL))
        .bodyText()
        .contains("Han gemte sig", "Mor siger, at alt er fint", "href=\"#parents\"")
        .contains("Svar på, om du har talt med forældrene.")
        .containsPattern("(?s)<details class=\"rc-more rc-parents\"[^>]*open")
        .doesNotContain("??");
  }

  @Test
  void theirWordsStopNobodyOnTheWayToTheNotification() {
    assertThat(
            pages
                .post("/children/c1/notification/from-concern")
                .param("id", "made-here")
                .param("observed", "Han gemte sig")
                .param("parents.view", "Mor siger, at alt er fint"))
        .hasStatus3xxRedirection();
    assertThat(sent()).contains("\"parents\":{\"informed\":false", "Mor siger, at alt er fint");
  }

  @Test
  void theirWordsStayWithASuspicionAndAskNothing() {
    SERVICES.answer(
        "notification POST /v1/notifications", 201, NOTIFICATION.formatted("DRAFT", ""));
    assertThat(
            concern()
                .param("suspicion", "yes")
                .param("parents.view", "Mor siger, at han er faldet"))
        .hasRedirectedUrl("/notifications/n1");

    assertThat(sent()).contains("\"whom\":\"UNKNOWN\"", "Mor siger, at han er faldet");
    assertThat(SERVICES.asked("notification POST /v1/notifications").getFirst().body())
        .contains("\"parentsInformed\":null");
  }

  @Test
  void theirWordsAreShownOnASuspicionWithoutTheStepToInformThem() {
    SERVICES.answer(
        "concern GET /v1/concerns/k1",
        CONCERN
            .formatted(3, "Blå mærker")
            .replace(
                "'risk':[]",
                "'risk':[],'parents':{'informed':false,'view':'Mor siger, han er faldet'}")
            .replace(
                "'asksForForum'",
                "'suspicion':{'whom':'PARENT_OR_HOUSEHOLD','suspected':[]},'asksForForum'"));

    assertThat(pages.get("/concerns/k1"))
        .bodyText()
        .contains("Mor siger, han er faldet")
        .doesNotContain("Ikke endnu", STEP);
  }

  @Test
  void thatTheyWereToldIsWrittenDownFromTheConcernsPage() {
    assertThat(pages.get("/concerns/k1"))
        .bodyText()
        .contains("action=\"" + STEP + "\"", "Forældrene er orienteret");
    SERVICES.answer(INFORM, "{'id':'k1','version':4,'child':'c1'}");

    assertThat(step("2026-11-12", " Far er også bekymret ")).hasRedirectedUrl("/concerns/k1");
    assertThat(SERVICES.asked(INFORM))
        .singleElement()
        .satisfies(asked -> {
          assertThat(asked.version()).isEqualTo("\"3\"");
          assertThat(asked.body())
              .isEqualTo("{\"on\":\"2026-11-12\",\"view\":\"Far er også bekymret\"}");
        });
  }

  @Test
  void aRefusedStepKeepsWhatWasTyped() {
    SERVICES.answer(
        INFORM,
        422,
        """
        {'title':'Noget er ikke udfyldt rigtigt.','code':'concern:incomplete',
         'fields':[{'field':'on','message':'Dagen er ikke kommet.'}]}
        """);

    MvcTestResult refused = step("2030-11-12", "Far er også bekymret").exchange();
    assertThat(refused).hasStatus(422);
    assertThat(pages.shownAgain(refused, Role.PROFESSIONAL))
        .bodyText()
        .contains("Dagen er ikke kommet.", "Far er også bekymret", "2030-11-12")
        .containsPattern("(?s)<details class=\"rc-more\" id=\"parents-informed\"[^>]*open");
  }

  @Test
  void theTaskLeadsToTheStep() {
    SERVICES.answer(
        "concern GET /v1/tasks",
        """
        [{'kind':'INFORM_PARENTS','title':'-','concern':'k1','child':'c1',
          'since':'2026-11-20T09:15:00Z'}]
        """);
    assertThat(pages.get("/tasks")).bodyText().contains("href=\"/concerns/k1#parents-informed\"");
  }

  private MockMvcRequestBuilder concern() {
    return pages
        .post("/children/c1/concerns")
        .param("id", "made-here")
        .param("observed", "Han gemte sig");
  }

  private MockMvcRequestBuilder step(String on, String view) {
    return pages.post(STEP).param("version", "3").param("on", on).param("view", view);
  }

  private static String sent() {
    return SERVICES.asked(RAISE).getFirst().body();
  }
}
