package dk.rettidig.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import jakarta.servlet.http.Cookie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where somebody else was first, the form may be gone: what was typed into it is not. */
@RunningPortal
class NothingTypedIsLostTest implements DailyWork {

  private static final String NOT_SAVED = "Det, du skrev, er ikke gemt";

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

  private final Pages pages;

  NothingTypedIsLostTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @Test
  void anAssessmentThatCameSecondIsShown() {
    DailyWork.atDesk(
        "SENT",
        """
        {'assessed':{'by':'p-4','at':'2026-11-20T10:00:00Z'}},
        'assessment':{'acute':false,'text':'Ikke akut.'}
        """,
        "");
    refuse("notification POST /v1/intake/notifications/n1/assessment");

    assertThat(
            afterwards(
                pages
                    .post("/intake/notifications/n1/assessment", Role.INTAKE)
                    .param("id", "form-1")
                    .param("acute", "yes")
                    .param("text", "Barnet er alene hjemme"),
                Role.INTAKE))
        .bodyText()
        .contains(NOT_SAVED, "Barnet er alene hjemme", "Ikke akut.")
        .doesNotContain("form-1");
  }

  @Test
  void aNoteOnAnItemThatWasClosedMeanwhileIsShown() {
    SERVICES.answer(
        "meeting GET /v1/items/i1",
        """
        {'id':'i1','series':'s1','meeting':'m1','state':'CLOSED','anonymous':false,'child':'c1',
         'unit':'u1','basis':'CONSENT','receivers':['ADVISER'],'steps':{},'runBy':'person-1',
         'present':[],'decisions':[]}
        """);
    SERVICES.answer(
        "meeting GET /v1/meetings/m1",
        """
        {'meeting':{'id':'m1','series':'s1','date':'2026-11-26','from':'13:00','to':'15:00',
                    'capacity':3,'free':2},
         'name':'Forum Nord','place':'Rådhuset','chair':'chair','members':['person-1'],
         'items':[],'followUps':[]}
        """);
    SERVICES.answer("concern POST /v1/people/names", "[]");
    SERVICES.answer("concern GET /v1/units", "[]");
    refuse("meeting PUT /v1/items/i1/steps/CLARIFY");

    assertThat(
            afterwards(
                pages
                    .post("/forum/items/i1/steps/CLARIFY", Role.ADVISER)
                    .param("version", "2")
                    .param("note", "Mor er alene om natten"),
                Role.ADVISER))
        .bodyText()
        .contains(NOT_SAVED, "Mor er alene om natten");
  }

  @Test
  void theReasonOfASecondClosureIsShown() {
    SERVICES.answer(
        "concern GET /v1/concerns/k1",
        CONCERN
            .formatted(3, "Han gemte sig.")
            .replace(
                "'asksForForum'",
                "'closedAt':'2026-11-20T12:00:00Z','closingReason':'Løst.','asksForForum'"));
    refuse("concern POST /v1/concerns/k1/closure");

    assertThat(
            afterwards(
                pages
                    .post("/concerns/k1/closure")
                    .param("version", "3")
                    .param("reason", "Far henter nu selv"),
                Role.PROFESSIONAL))
        .bodyText()
        .contains(NOT_SAVED, "Far henter nu selv", "Løst.");
  }

  @Test
  void theWordsOfADraftThatWasSentMeanwhileAreShown() {
    SERVICES.answer("notification GET /v1/notifications/n1", NOTIFICATION.formatted("SENT", ""));
    refuse("notification PUT /v1/notifications/n1");

    assertThat(afterwards(draft("Hun gemte sig igen"), Role.PROFESSIONAL))
        .bodyText()
        .contains(NOT_SAVED, "Hun gemte sig igen");
  }

  @Test
  void whatTheFormCarriedUnseenIsNotShownAsTyped() {
    SERVICES.answer("notification GET /v1/notifications/n1", NOTIFICATION.formatted("DRAFT", ""));
    MockMvcRequestBuilder post =
        pages.post("/notifications/n1").param("observed", "Hun gemte sig igen");
    Matcher hidden = HIDDEN.matcher(text(pages.get("/notifications/n1").exchange()));
    while (hidden.find()) {
      post.param(hidden.group(1), hidden.group(2));
    }
    SERVICES.answer("notification GET /v1/notifications/n1", NOTIFICATION.formatted("SENT", ""));
    refuse("notification PUT /v1/notifications/n1");

    String page = text(afterwards(post, Role.PROFESSIONAL));
    assertThat(page.substring(page.indexOf("rt-typed")))
        .contains("Hun gemte sig igen")
        .doesNotContain("Oliver");
    assertThat(SERVICES.asked("notification PUT /v1/notifications/n1"))
        .singleElement()
        .satisfies(asked -> assertThat(asked.body()).contains("Oliver Holm"));
  }

  @Test
  void aDraftThatWasChangedOnAnotherScreenShowsBothAndIsNotWrittenOver() {
    SERVICES.answer(
        "notification GET /v1/notifications/n1",
        NOTIFICATION
            .formatted("DRAFT", "")
            .replace(
                "'cannotKnow'",
                "'parentsInformed':{'informed':false,'because':'Mor er rejst'},'cannotKnow'"));
    refuse("notification PUT /v1/notifications/n1");

    assertThat(afterwards(draft("Skrevet på computeren"), Role.PROFESSIONAL))
        .bodyText()
        .contains("Sådan står den nu", "Han gemte sig.", "Skrevet på computeren")
        .containsPattern("<dd><span>Nej</span><span[^>]*>Mor er rejst</span></dd>")
        .contains("name=\"version\" value=\"3\"")
        .doesNotContain(NOT_SAVED);
    assertThat(SERVICES.asked("notification PUT /v1/notifications/n1"))
        .singleElement()
        .satisfies(asked -> assertThat(asked.version()).isEqualTo("\"1\""));
    assertThat(SERVICES.asked("notification POST /v1/notifications/n1/sending")).isEmpty();
  }

  @Test
  void whatThePageWritesIntoTheMinutesIsDanishForWhoeverReadsItInEnglish() {
    SERVICES.answer("meeting PUT /v1/items/i1/steps/PRESENT", "{}");

    assertThat(
            pages
                .post("/forum/items/i1/steps/PRESENT", Role.ADVISER)
                .cookie(new Cookie("rettidig-language", "en"))
                .param("version", "1")
                .param("nothing", "yes"))
        .hasStatus3xxRedirection();
    assertThat(SERVICES.asked("meeting PUT /v1/items/i1/steps/PRESENT").getFirst().body())
        .contains("Intet at notere.");
  }

  @Test
  void theSameDraftSentTwiceIsSentOnce() {
    SERVICES.answer(
        "notification GET /v1/notifications/n1",
        NOTIFICATION.formatted("SENT", "").replace("'ACUTE'", "'ORDINARY'"));
    SERVICES.answer(
        "notification POST /v1/notifications/n1/sending", NOTIFICATION.formatted("SENT", ""));
    refuse("notification PUT /v1/notifications/n1");

    assertThat(
            draft("Han gemte sig.")
                .param("child", "c1")
                .param("subject.name", "Oliver Holm")
                .param("do", "send"))
        .hasRedirectedUrl("/notifications/n1");
  }

  /**
   * Without its service the form itself is gone, so the words get a page with a button of its own.
   */
  @Test
  void aQuestionThatFoundNoForumIsHeldToBeSentAgain() {
    SERVICES.answer("meeting POST /v1/meetings/m1/items", 503, "");
    SERVICES.answer("meeting GET /v1/series", 503, "");
    MvcTestResult refused =
        pages
            .post("/ask")
            .param("id", "q1")
            .param("meeting", "m1")
            .param("question", "Hvad gør vi, når et barn sulter?")
            .exchange();

    assertThat(refused).hasStatus(503).hasForwardedUrl("/ask");
    assertThat(pages.shownAgain(refused, Role.PROFESSIONAL)).hasForwardedUrl("/session/kept");
  }

  private MockMvcRequestBuilder draft(String observed) {
    return pages
        .post("/notifications/n1")
        .param("id", "n1")
        .param("version", "1")
        .param("observed", observed);
  }

  private MvcTestResult afterwards(MockMvcRequestBuilder post, Role as) {
    MvcTestResult refused = post.exchange();
    assertThat(refused).hasStatus(409);
    return pages.shownAgain(refused, as).exchange();
  }

  private static String text(MvcTestResult page) {
    return new String(page.getResponse().getContentAsByteArray(), UTF_8);
  }

  private static void refuse(String call) {
    SERVICES.answer(call, 409, "{'code':'request:changed-meanwhile','title':'-','detail':'-'}");
  }
}
