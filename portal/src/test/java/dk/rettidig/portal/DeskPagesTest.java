package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of forum, desk, live view and upkeep. */
class DeskPagesTest extends WithDeskServices {

  DeskPagesTest(MockMvcTester portal) {
    super(portal);
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(Role.ADVISER, "/forum", "Solsikken"),
        Arguments.of(Role.ADVISER, "/forum/meetings/m1", "Emil Brandt"),
        Arguments.of(Role.ADVISER, "/forum/items/i1", "Emil Brandt"),
        Arguments.of(Role.PROFESSIONAL, "/ask", "Forum Nord"),
        Arguments.of(Role.PROFESSIONAL, "/ask", "Begynd med det, der går godt."),
        Arguments.of(Role.INTAKE, "/intake", "Emil Brandt"),
        Arguments.of(Role.INTAKE, "/intake/notifications/n1", "Emil Brandt"),
        Arguments.of(Role.INTAKE, "/intake/notifications/n3", "Sydhavn"),
        Arguments.of(Role.INTAKE, "/intake/notifications/n4", "Emil Brandt"),
        Arguments.of(Role.INTAKE, "/intake/notifications/n5", "Emil Brandt"),
        Arguments.of(Role.INTAKE, "/intake/finished", "Emil Brandt"),
        Arguments.of(Role.INTAKE, "/intake/register", "Solsikken"),
        Arguments.of(Role.INTAKE, "/roster", "70 00 11 22"),
        Arguments.of(Role.INTAKE, "/deliveries", "Fagsystemet"),
        Arguments.of(Role.MANAGER, "/live", "2"),
        Arguments.of(Role.ADMIN, "/admin/imports", "csv"),
        Arguments.of(Role.ADMIN, "/admin/parked", "b7f0c2"));
  }

  /** Without it whoever sends the form is sent to "check and send again". */
  private static void everyFormCarriesItsToken(String page) {
    assertThat(page.split("<form [^>]*method=\"post\"", -1))
        .hasSameSizeAs(page.split("name=\"_csrf\"", -1));
  }

  /** Otherwise a label or a hint belongs to another form's field. */
  private static void everyIdIsThereOnce(String page) {
    assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results())
        .extracting(found -> found.group(1))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void haveEveryTextInBothLanguages(Role role, String page, String shows) {
    for (String language : new String[] {"da", "en"}) {
      assertThat(
              portal
                  .get()
                  .uri(page)
                  .cookie(new Cookie("rettidig-language", language))
                  .with(SomebodyLoggedIn.as(role)))
          .as(language)
          .hasStatusOk()
          .bodyText()
          .contains("lang=\"" + language + "\"", shows)
          .satisfies(DeskPagesTest::everyFormCarriesItsToken)
          .satisfies(DeskPagesTest::everyIdIsThereOnce)
          .doesNotContain("??", "style=\"", "onclick");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "PROFESSIONAL,/forum",
    "INTAKE,/forum/items/i1",
    "MANAGER,/intake",
    "ADVISER,/intake/notifications/n1",
    "ADMIN,/intake/register",
    "PROFESSIONAL,/roster",
    "ADMIN,/live",
    "MANAGER,/admin/parked",
    "GUARDIAN,/ask",
    "INTAKE,/admin/imports",
    "MANAGER,/deliveries"
  })
  void belongToTheirRolesAlone(Role role, String page) {
    assertThat(portal.get().uri(page).with(SomebodyLoggedIn.as(role))).hasStatus(403);
  }

  @Test
  void showOfACandidateOnlyUnitLevelAndWaitingTime() {
    assertThat(page(Role.ADVISER, "/forum/waiting"))
        .hasStatusOk()
        .bodyText()
        .contains("Solsikken", ">3<", "Bekymret", "Har ventet", "Spørg om grundlag")
        .doesNotContain("Emil")
        // as a word: the form's random token holds any two letters now and then
        .doesNotContainPattern("\\bc1\\b");
  }

  @Test
  void sayNothingWhenTheListHasNotChanged() throws Exception {
    String list =
        portal
            .get()
            .uri("/forum/waiting")
            .with(SomebodyLoggedIn.as(Role.ADVISER))
            .exchange()
            .getResponse()
            .getContentAsString();
    String seen = list.replaceAll("(?s).*seen=([0-9a-f]+).*", "$1");

    assertThat(
            portal
                .get()
                .uri("/forum/waiting")
                .param("seen", seen)
                .with(SomebodyLoggedIn.as(Role.ADVISER)))
        .hasStatus(204);
  }

  @Test
  void showWhatStandsBesideAndCountWhoHasNoName() {
    assertThat(page(Role.INTAKE, "/intake/notifications/n1"))
        .bodyText()
        .contains("Noah Brandt", "1, hvis navn ikke kan vises her")
        .contains("12. maj 2025 kl. 09.12", "Borger. Alt er gjort.");
  }

  @Test
  void keepABrokenClockInSight() {
    assertThat(page(Role.INTAKE, "/intake"))
        .bodyText()
        .contains("Overskredet for", "wk-late", "1 ikke set endnu");
  }

  @Test
  void sayWhenTheDayHasComeOnWhichWhatIsWithheldIsWeighedAgain() {
    assertThat(page(Role.INTAKE, "/intake"))
        .bodyText()
        .containsOnlyOnce("Holdt tilbage for forældrene. Vurderes igen")
        .containsOnlyOnce("Skal vurderes igen nu");
    assertThat(page(Role.INTAKE, "/intake/notifications/n3"))
        .bodyText()
        .contains("/withholding/end", "Hold det ikke længere tilbage");
  }

  @Test
  void doNotSayOnTheListWhatTheLevelIsOfAChild() {
    assertThat(page(Role.ADVISER, "/forum/meetings/m1")).bodyText().doesNotContain("wk-level");
  }

  @Test
  void followSilentStreamsAndResumeThemWhereTheReaderWas() {
    MvcTestResult stream =
        portal
            .get()
            .uri("/live/stream")
            .header("Last-Event-ID", "a-0")
            .with(SomebodyLoggedIn.as(Role.MANAGER))
            .asyncExchange();

    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(stream.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("id:a-1", "event:reset", "id:a-2")
                .contains("En underretning er sendt – akut", "Solsikken")
                .doesNotContain("Emil", "\"notification\""));
    assertThat(SERVICES.lastIds()).containsExactly("a-0");
  }
}
