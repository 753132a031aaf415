package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The list of the school's absence meeting, one pupil's absence, and the head's drafts. */
@RunningPortal
class AbsencePagesTest implements DailyWork {

  private static final String LIST = "concern GET /v1/absence";
  private static final String CHILD = "concern GET /v1/children/c1/absence";

  private static final String SHEET =
      """
      [{'unit':'u1','unitName':'Nordskolen','on':'2026-11-20','holidaysKnown':%s,'rulesInUse':true,
        'children':[%s]}]
      """;
  private static final String OLIVER =
      """
      {'child':'c1','name':'Oliver Holm','groupName':'4.b','reasons':[
        {'rule':'RECENT','days':7,'schoolDays':20,'first':'2026-10-26','last':'2026-11-20',
         'reason':'7 af de seneste 20 skoledage'}]}
      """;

  /** Formatted with the reasons, the drafts and the doubts. */
  private static final String PAGE =
      """
      {'child':'c1','months':[
        {'month':'2026-11','schoolDays':15,'sickness':['2026-11-03'],'granted':[],
         'unlawful':['2026-11-19','2026-11-20']}],
       'year':{'first':'2026-08-01','last':'2026-11-20','days':12,'unlawful':8,'schoolDays':70,
               'percent':'17,1 %%','unlawfulPercent':'11,4 %%'},
       'quarters':[{'first':'2026-10-01','last':'2026-12-31','days':9,'unlawful':8,'schoolDays':52,
                    'percent':'17,3 %%','unlawfulPercent':'15,3 %%'}],
       'reasons':[%s],'drafts':[%s],'doubts':[%s],'holidaysKnown':true}
      """;

  private static final String REASON =
      """
      {'rule':'NOTICE','days':8,'schoolDays':52,'first':'2026-10-01','last':'2026-12-31',
       'reason':'Ulovligt fravær på 15,3 %'}
      """;
  private static final String DRAFTS =
      """
      {'rule':'LETTER','quarter':'2026-10-01','text':'Til forældrene til Oliver Holm'},
      {'rule':'NOTICE','quarter':'2026-10-01','text':'Underretning om ulovligt fravær'}
      """;

  private final Pages pages;

  AbsencePagesTest(MockMvcTester portal, ClientRegistrationRepository registrations) {
    this.pages = new Pages(portal, registrations);
  }

  @BeforeEach
  void aPupilWithUnlawfulAbsence() {
    SERVICES.answer(LIST, SHEET.formatted("true", OLIVER));
    SERVICES.answer(CHILD, PAGE.formatted(REASON, DRAFTS, "'WHOLE_QUARTER'"));
  }

  @Test
  void theListSaysWhoAndWhyAndLeadsToTheDays() {
    assertThat(pages.get("/absence", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("Nordskolen", "20. november 2026", "4.b", "7 af de seneste 20 skoledage")
        .contains("href=\"/children/c1/absence\"", "Oliver Holm", "data-print")
        .doesNotContain("ferier er ikke sat op");
  }

  @Test
  void theListSaysThatHolidaysCountAsSchoolDaysWhereNobodyHasSetThemUp() {
    SERVICES.answer(LIST, SHEET.formatted("false", ""));
    assertThat(pages.get("/absence", Role.UNIT_LEADER))
        .bodyText()
        .contains("skoleferier er ikke sat op", "Ingen elever på listen lige nu");
  }

  @Test
  void whoLeadsNoSchoolIsToldSo() {
    SERVICES.answer(LIST, "[]");
    assertThat(pages.get("/absence", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("Du leder ingen skole");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PROFESSIONAL", "ADVISER", "MANAGER", "ADMIN", "GUARDIAN", "INTAKE"})
  void theListIsTheLeadersOnly(String role) {
    assertThat(pages.get("/absence", Role.valueOf(role))).hasStatus(403);
  }

  @Test
  void noListIsShownAsEmptyWhereItsServiceDoesNotAnswer() {
    SERVICES.answer(LIST, 503, "");
    assertThat(pages.get("/absence", Role.UNIT_LEADER)).hasStatus(503);
  }

  @Test
  void aPupilsAbsenceStandsByMonthWithTheDates() {
    assertThat(pages.get("/children/c1/absence"))
        .hasStatusOk()
        .bodyText()
        .contains("Fravær for Oliver Holm", "12 af 70 skoledage (17,1 %)", "november 2026")
        .contains("datetime=\"2026-11-19\"", "8 af 52 skoledage (15,3 %)");
  }

  /** Invariant 1: whatever the rules say, also when they say nothing. */
  @Test
  void everybodysOwnDutyIsSaidWhateverThePercentage() {
    SERVICES.answer(CHILD, PAGE.formatted("", "", ""));
    assertThat(pages.get("/children/c1/absence"))
        .bodyText()
        .contains("Du må gerne underrette nu, uanset hvor meget fravær der er", "§ 133, stk. 1")
        .contains("href=\"/children/c1/notification\"")
        .doesNotContain("Udkast", "stk. 2");
  }

  @Test
  void theHeadSeesTheDraftsWithWhatNobodyHasVerified() {
    assertThat(pages.get("/children/c1/absence", Role.UNIT_LEADER))
        .bodyText()
        .contains("Udkast til dig som leder", "Intet bliver sendt af sig selv")
        .contains("/children/c1/absence/letter/2026-10-01")
        .contains("/children/c1/notification?quarter=2026-10-01")
        .contains("om procenten er af alle kvartalets skoledage");
  }

  @Test
  void theLetterStandsReadyToPrintAndToChange() {
    assertThat(pages.get("/children/c1/absence/letter/2026-10-01", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("Til forældrene til Oliver Holm", "data-copy=\"letter\"", "data-print");
  }

  @Test
  void aLetterThatTheRuleDoesNotAskForAnyMoreLeadsBackToTheAbsence() {
    assertThat(pages.get("/children/c1/absence/letter/2026-07-01", Role.UNIT_LEADER))
        .hasRedirectedUrl("/children/c1/absence");
  }

  @Test
  void theNotificationBeginsWithTheNoticeAndNothingIsSent() {
    assertThat(pages.get("/children/c1/notification?quarter=2026-10-01", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("Underretning om ulovligt fravær", "Send underretningen");
    assertThat(SERVICES.asked("notification POST /v1/notifications")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 503})
  void noMissingDraftStandsBeforeANotification(int status) {
    SERVICES.answer(CHILD, status, "{'code':'x:no','title':'-'}");
    assertThat(pages.get("/children/c1/notification?quarter=2026-10-01", Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .contains("Send underretningen", "Oliver Holm");
  }

  @Test
  void theChildsPageLeadsToItForTheChildsOwnPeopleOnly() {
    assertThat(pages.get("/children/c1")).bodyText().contains("href=\"/children/c1/absence\"");
    SERVICES.answer(
        "concern GET /v1/children/c1",
        """
        {'child':{'id':'c1','name':'Oliver Holm'},'basis':'CONSENT','actingElsewhere':false,
         'guardians':[],'siblings':[]}
        """);
    assertThat(pages.get("/children/c1", Role.ADVISER))
        .bodyText()
        .doesNotContain("/children/c1/absence");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/absence", "/children/c1/absence", "/children/c1/absence/letter/2026-10-01"})
  void speaksBothLanguagesAndRunsNoScriptOfItsOwn(String page) {
    assertThat(pages.get(page, Role.UNIT_LEADER))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("??", " style=\"", "<script>");
    assertThat(pages.get(page, Role.UNIT_LEADER).cookie(new Cookie("rettidig-language", "en")))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"en\"", "Absence")
        .doesNotContain("??", "Udskriv", "''");
  }
}
