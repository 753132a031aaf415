package dk.rettidig.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.rettidig.common.actor.Role;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RunningPortal
class PortalPagesTest {

  private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");

  private final MockMvcTester portal;

  PortalPagesTest(MockMvcTester portal) {
    this.portal = portal;
  }

  @Test
  void leadsToTheLoginBeforeAnyPage() {
    assertThat(portal.get().uri("/"))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/oauth2/authorization/rettidig");
  }

  @Test
  void asksTheProviderForACodeWithAProofKey() {
    assertThat(header(portal.get().uri("/oauth2/authorization/rettidig").exchange(), "Location"))
        .contains("response_type=code", "code_challenge_method=S256", "nonce=");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void greetsEveryRoleInDanish(Role role) {
    assertThat(portal.get().uri("/").with(SomebodyLoggedIn.as(role)))
        .hasStatusOk()
        .bodyText()
        .contains("lang=\"da\"", "Hej Mette Holm")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void hasAWayOnForEveryRole(Role role) {
    assertThat(portal.get().uri("/").with(SomebodyLoggedIn.as(role)))
        .bodyText()
        .contains("class=\"rt-way\"");
  }

  @Test
  void speaksEnglishToWhoeverChoseIt() {
    MvcTestResult chosen =
        portal
            .post()
            .uri("/preferences/language")
            .param("language", "en")
            .param("back", "/session/out")
            .with(csrf())
            .exchange();
    Cookie language = chosen.getResponse().getCookie("rettidig-language");

    assertThat(chosen).hasStatus(303).hasRedirectedUrl("/session/out");
    assertThat(language).isNotNull();
    assertThat(portal.get().uri("/").cookie(language).with(SomebodyLoggedIn.as(Role.INTAKE)))
        .bodyText()
        .contains("lang=\"en\"", "Hello Mette Holm")
        .doesNotContain("??");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//elsewhere.example", "https://elsewhere.example", "/\\elsewhere"})
  void neverLeadsToAnotherSite(String back) {
    assertThat(
            portal
                .post()
                .uri("/preferences/scheme")
                .param("scheme", "dark")
                .param("back", back)
                .with(csrf()))
        .hasRedirectedUrl("/");
  }

  @Test
  void remembersTheScheme() {
    assertThat(portal.get().uri("/session/out").cookie(new Cookie("rettidig-scheme", "dark")))
        .bodyText()
        .contains("data-theme=\"dark\"");
    assertThat(
            portal.get().uri("/session/out").cookie(new Cookie("rettidig-scheme", "\"><script>")))
        .bodyText()
        .doesNotContain("data-theme", "<script>");
  }

  @Test
  void refusesWhatNobodyOpened() {
    assertThat(portal.get().uri("/nowhere").with(SomebodyLoggedIn.as(Role.ADMIN))).hasStatus(403);
    assertThat(portal.get().uri("/actuator/env").with(SomebodyLoggedIn.as(Role.ADMIN)))
        .hasStatus(403);
    assertThat(portal.get().uri("/session/kept").with(SomebodyLoggedIn.as(Role.ADMIN)))
        .hasStatus(403);
  }

  @Test
  void refusesAFormFromAnotherSite() {
    assertThat(
            portal
                .post()
                .uri("/preferences/scheme")
                .param("scheme", "dark")
                .param("back", "/")
                .header("Sec-Fetch-Site", "cross-site"))
        .hasStatus(403);
    assertThat(
            portal
                .post()
                .uri("/preferences/scheme")
                .param("scheme", "dark")
                .header("Origin", "https://elsewhere.example"))
        .hasStatus(403);
  }

  @Test
  void tellsAScriptThatTheLoginIsNeededAndLeavesTheFormStanding() {
    assertThat(portal.post().uri("/anything").header("HX-Request", "true"))
        .hasStatus(401)
        .hasHeader("X-Login", "needed")
        .bodyText()
        .isEmpty();
  }

  @Test
  void letsNoScriptOrStyleRunThatIsNotOurs() {
    MvcTestResult page = portal.get().uri("/").with(SomebodyLoggedIn.as(Role.MANAGER)).exchange();

    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page).bodyText().doesNotContain(" style=\"", " onclick=", "<style", "<script>");
  }

  @Test
  void servesAssetsUnderTheirHashForAYear() throws UnsupportedEncodingException {
    String page = portal.get().uri("/session/out").exchange().getResponse().getContentAsString();
    Matcher assets = ASSET.matcher(page);
    int seen = 0;
    while (assets.find()) {
      seen++;
      assertThat(assets.group(1)).matches(".*-[0-9a-f]{32}\\.[a-z0-9]+");
      assertThat(portal.get().uri(assets.group(1)))
          .hasStatusOk()
          .hasHeader("Cache-Control", "max-age=31536000, public");
    }
    assertThat(seen).isGreaterThanOrEqualTo(5);
  }

  @Test
  void endsTheProvidersSessionToo() {
    MvcTestResult logout =
        portal
            .post()
            .uri("/logout")
            .with(SomebodyLoggedIn.as(Role.MANAGER))
            .with(csrf())
            .exchange();

    assertThat(logout).hasStatusOk().hasForwardedUrl("/session/leaving");
    assertThat(logout.getRequest().getAttribute("endSession"))
        .hasToString("http://127.0.0.1:8090/connect/logout");
  }

  private static String header(MvcTestResult answer, String name) {
    return Objects.requireNonNull(answer.getResponse().getHeader(name));
  }
}
