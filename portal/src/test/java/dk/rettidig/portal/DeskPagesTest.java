package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.rettidig.common.actor.Role;
import dk.rettidig.portal.page.KeptForm;
import dk.rettidig.portal.service.Problem;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of forum, desk, live view and upkeep, on services that answer from memory. */
@SpringBootTest(classes = PortalApplication.class, properties = "spring.config.name=portal")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestConstructor(autowireMode = AutowireMode.ALL)
@Import(TokenAtHand.class)
class DeskPagesTest {

  private static final DeskServices SERVICES = new DeskServices();

  private final MockMvcTester portal;

  DeskPagesTest(MockMvcTester portal) {
    this.portal = portal;
  }

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry settings) {
    settings.add("spring.http.clients.read-timeout", () -> DeskServices.READ_TIMEOUT);
    for (String service : List.of("concern", "meeting", "notification")) {
      settings.add("spring.http.serviceclient." + service + ".base-url", SERVICES::url);
    }
  }

  @BeforeEach
  void begin() {
    SERVICES.begin();
  }

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of(Role.ADVISER, "/forum", "Solsikken"),
        Arguments.of(Role.ADVISER, "/forum/meetings/m1", "Emil Brandt"),
        Arguments.of(Role.ADVISER, "/forum/items/i1", "Emil Brandt"),
        Arguments.of(Role.PROFESSIONAL, "/ask", "Forum Nord"),
        Arguments.of(Role.INTAKE, "/intake", "Emil Brandt"),
        Arguments.of(Role.INTAKE, "/intake/notifications/n1", "Emil Brandt"),
        Arguments.of(Role.INTAKE, "/intake/notifications/n3", "Sydhavn"),
        Arguments.of(Role.INTAKE, "/intake/register", "Solsikken"),
        Arguments.of(Role.INTAKE, "/roster", "70 00 11 22"),
        Arguments.of(Role.INTAKE, "/deliveries", "Fagsystemet"),
        Arguments.of(Role.MANAGER, "/live", "2"),
        Arguments.of(Role.ADMIN, "/admin/imports", "csv"),
        Arguments.of(Role.ADMIN, "/admin/parked", "b7f0c2"));
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
    assertThat(portal.get().uri("/forum/waiting").with(SomebodyLoggedIn.as(Role.ADVISER)))
        .hasStatusOk()
        .bodyText()
        .contains("Solsikken", ">3<", "Bekymret", "Har ventet", "Spørg om grundlag")
        .doesNotContain("Emil", "c1");
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
  void showBothTextsWhenTwoWroteAtOnceAndTakeTheNextOne() {
    SERVICES.somebodyElseWrites("Formanden skrev det her.");
    MvcTestResult refused = note("\"1\"", "Jeg skrev noget andet.");

    assertThat(refused).hasStatus(409);
    assertThat(shownAgain(refused, Role.ADVISER))
        .bodyText()
        .contains("Formanden skrev det her.", "Jeg skrev noget andet.", "&quot;2&quot;");
    assertThat(note("\"2\"", "Begge dele.")).hasStatus3xxRedirection();
    assertThat(SERVICES.notes()).containsEntry("PRESENT", "Begge dele.");
  }

  @Test
  void bringTheirIdAgainAfterARefusalWithWhatWasTyped() {
    MvcTestResult refused =
        post(Role.INTAKE, "/intake/notifications/n1/assessment", "id", "form-1", "acute", "true");

    assertThat(refused).hasStatus(422).hasForwardedUrl("/intake/notifications/n1");
    assertThat(shownAgain(refused, Role.INTAKE))
        .bodyText()
        .contains("name=\"id\" value=\"form-1\"", "Skriv hvorfor.")
        .containsPattern("value=\"true\"[^>]*checked");
  }

  @Test
  void sendOnToAMunicipalityByNameAndKeepHowWhenItIsRefused() {
    assertThat(portal.get().uri("/intake/notifications/n1").with(SomebodyLoggedIn.as(Role.INTAKE)))
        .bodyText()
        .contains("<option value=\"902\">Sydhavn</option>", "Sendt til Aarhus (Brev)");
    MvcTestResult refused =
        post(
            Role.INTAKE,
            "/intake/notifications/n1/forwarding",
            "id",
            "form-2",
            "way",
            "Anbefalet brev i går");

    assertThat(refused).hasStatus(422).hasForwardedUrl("/intake/notifications/n1");
    assertThat(shownAgain(refused, Role.INTAKE))
        .bodyText()
        .contains("name=\"id\" value=\"form-2\"", "Anbefalet brev i går");
  }

  @Test
  void sayThatNobodyHasConfirmedWhatWasSentOn() {
    for (String page : List.of("/intake", "/intake/notifications/n3")) {
      assertThat(portal.get().uri(page).with(SomebodyLoggedIn.as(Role.INTAKE)))
          .bodyText()
          .contains("Sendt videre til Sydhavn – modtagelse ikke bekræftet endnu");
    }
    assertThat(portal.get().uri("/intake/notifications/n3").with(SomebodyLoggedIn.as(Role.INTAKE)))
        .bodyText()
        .contains("name=\"forwarding\" value=\"w2\"");
    String step = "/intake/notifications/n3/forwarding/";
    assertThat(
            post(
                Role.INTAKE,
                step + "arrival",
                "id",
                "a",
                "forwarding",
                "w2",
                "confirmedBy",
                "Modtagelsen",
                "confirmedAt",
                "2026-02-06T09:15"))
        .hasRedirectedUrl("/intake/notifications/n3");
    assertThat(post(Role.INTAKE, step + "withdrawal", "id", "b", "forwarding", "w2"))
        .hasRedirectedUrl("/intake/notifications/n3");
    assertThat(SERVICES.forwarded())
        .anyMatch(body -> body.contains("2026-02-06T08:15:00Z"))
        .allMatch(body -> body.contains("\"forwarding\":\"w2\""))
        .hasSize(2);
  }

  @Test
  void changeTheRosterAndWhatIsWithheldFromTheVersionThatWasSeen() {
    assertThat(portal.get().uri("/roster").with(SomebodyLoggedIn.as(Role.INTAKE)))
        .bodyText()
        .contains("name=\"version\" value=\"3\"");
    assertThat(post(Role.INTAKE, "/roster", "version", "3")).hasStatus3xxRedirection();
    assertThat(
            post(
                Role.INTAKE,
                "/intake/notifications/n1/withholding",
                "version",
                "1",
                "reason",
                "Politiet"))
        .hasStatus3xxRedirection();
    assertThat(SERVICES.changedFrom()).containsExactly("\"3\"", "\"1\"");
  }

  @Test
  void keepABrokenClockInSight() {
    assertThat(portal.get().uri("/intake").with(SomebodyLoggedIn.as(Role.INTAKE)))
        .bodyText()
        .contains("Overskredet for", "wk-late", "1 ikke set endnu");
  }

  @Test
  void doNotSayOnTheListWhatTheLevelIsOfAChild() {
    assertThat(portal.get().uri("/forum/meetings/m1").with(SomebodyLoggedIn.as(Role.ADVISER)))
        .bodyText()
        .doesNotContain("wk-level");
  }

  @Test
  void dropNothingThatIsNotMeant() {
    String drop = "/admin/parked/meeting/concern-events/b7f0c2/drop";
    assertThat(post(Role.ADMIN, drop)).hasStatus3xxRedirection();
    assertThat(SERVICES.dropped()).isEmpty();

    assertThat(post(Role.ADMIN, drop, "sure", "true")).hasStatus3xxRedirection();
    assertThat(SERVICES.dropped()).containsExactly("b7f0c2");
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

  @Test
  void giveACallItsTrueTime() {
    assertThat(
            post(
                Role.INTAKE,
                "/intake/register",
                "id",
                "call-1",
                "origin",
                "PHONE",
                "arrivedAt",
                "2026-02-06T09:15",
                "notifier.kind",
                "ANONYMOUS",
                "subjectName",
                "Alma",
                "observed",
                "Hun var alene hjemme."))
        .hasRedirectedUrl("/intake/notifications/call-1");
    assertThat(SERVICES.typed())
        .singleElement()
        .satisfies(call ->
            assertThat(call.path("arrivedAt").asString()).isEqualTo("2026-02-06T08:15:00Z"));
  }

  /** The page that a refused form is forwarded to, with what came along. */
  private MvcTestResult shownAgain(MvcTestResult refused, Role role) {
    var request = portal.get().uri(Objects.requireNonNull(refused.getResponse().getForwardedUrl()));
    for (String name : List.of(KeptForm.ATTRIBUTE, Problem.ATTRIBUTE)) {
      request =
          request.requestAttr(
              name, Objects.requireNonNull(refused.getRequest().getAttribute(name)));
    }
    return request.with(SomebodyLoggedIn.as(role)).exchange();
  }

  private MvcTestResult note(String version, String text) {
    return post(Role.ADVISER, "/forum/items/i1/steps/PRESENT", "version", version, "note", text);
  }

  private MvcTestResult post(Role role, String address, String... fields) {
    var request = portal.post().uri(address).with(SomebodyLoggedIn.as(role)).with(csrf());
    for (int field = 0; field < fields.length; field += 2) {
      request = request.param(fields[field], fields[field + 1]);
    }
    return request.exchange();
  }
}
