package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.NewChild;
import dk.rettidig.launcher.canary.WholeHouse;
import dk.rettidig.launcher.canary.WholeJob;
import dk.rettidig.portal.PortalApplication;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A service goes away and comes back under an open page, which says so and does it by itself. */
@BrowserTest
@InTheWholeHouse
class AwayTest {

  /** The page asks every five seconds. */
  private static final double PATIENCE_MILLIS = 15_000;

  private static final String WORDS = "Skrevet, mens tjenesten gik.";

  private final WholeHouse house;
  private final Chromium chromium;
  private final NewChild child;
  private final Drawbridge meeting;
  private final ConfigurableApplicationContext portal;

  AwayTest(WholeHouse house, Chromium chromium) throws IOException {
    this.house = house;
    this.chromium = chromium;
    this.child = NewChild.in(house);
    this.meeting = Drawbridge.to(house.reach().meeting());
    this.portal = portal();
  }

  private ConfigurableApplicationContext portal() {
    return PortalApplication.builder()
        .run(
            "--server.port=" + house.secondPortal().getPort(),
            "--server.servlet.session.cookie.secure=false",
            "--portal.login.issuer=" + house.reach().identity(),
            "--portal.login.client-secret=" + house.portalSecret(),
            "--spring.http.serviceclient.concern.base-url=" + house.reach().concern(),
            "--spring.http.serviceclient.meeting.base-url=" + meeting.url(),
            "--spring.http.serviceclient.notification.base-url=" + house.reach().notification());
  }

  @AfterEach
  void close() throws IOException {
    portal.close();
    meeting.close();
  }

  @Test
  void everyPageSaysWhatIsMissingAndOnlyTheOneThatHoldsWordsWaits() throws IOException {
    var job = new WholeJob(house, child);
    String item = job.item(job.concern(job.consent()));
    try (Visit reading = as("paedagog");
        Visit blocked = as("raadgiver");
        Visit writing = as("raadgiver")) {
      Page form = writing.page();
      form.navigate("/forum/items/" + item);
      form.locator("#note").fill(WORDS);
      meeting.up();
      reading.page().navigate("/children/" + child.id());
      blocked.page().navigate("/forum/items/" + item);
      form.locator("#now .button-primary").click();
      for (Visit visit : new Visit[] {reading, blocked, writing}) {
        assertThat(missing(visit)).containsText("Rådgivning og møder svarer ikke lige nu.");
      }
      assertThat(reading.page().locator(".rc-story li").first()).isVisible();
      form.evaluate("window.sameDocument = true");

      meeting.down();

      assertThat(missing(reading)).hasCount(0, withPatience());
      assertThat(reading.page()).hasURL(house.secondPortal() + "/children/" + child.id());
      assertThat(blocked.page().locator("#note")).isVisible(inTime());
      saysSoWithoutLosingTheWords(form);
      assertThat(house.as("raadgiver").meeting().get("/items/" + item).mentions(WORDS)).isTrue();
    }
  }

  private static void saysSoWithoutLosingTheWords(Page form) {
    assertThat(form.locator("[data-back]")).isVisible(inTime());
    assertThat(form.evaluate("window.sameDocument")).isEqualTo(true);
    assertThat(form.locator(".rt-typed")).containsText(WORDS);
    form.locator("main form button").click();
    assertThat(form.locator(".wk-steps a[aria-current] .wk-number")).hasText("2");
  }

  private static Locator missing(Visit visit) {
    return visit.page().locator("[data-missing=meeting]");
  }

  private static LocatorAssertions.HasCountOptions withPatience() {
    return new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MILLIS);
  }

  private static LocatorAssertions.IsVisibleOptions inTime() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS);
  }

  private Visit as(String username) {
    return Visit.of(chromium, house.secondPortal().toString(), username);
  }
}
