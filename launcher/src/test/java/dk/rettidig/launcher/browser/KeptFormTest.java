package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Whatever happens to the session, the portal or the service: what was typed is not lost. */
@BrowserTest
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(BrowserTest.HOUSE)
class KeptFormTest {

  private final House house;
  private final String words = "Hun græd ved afleveringen " + UUID.randomUUID();

  KeptFormTest(House house) {
    this.house = house;
  }

  @Test
  void sendsANoteOnceUnderTheReadersOwnToken() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      write(visit.page());
      send(visit.page());

      assertThat(visit.page().locator(".alert-success")).hasText("Noten er gemt.");
      assertArrivedOnce();
      assertThat(house.service().tokens().getLast()).startsWith("Bearer ey");
    }
  }

  @Test
  void logsInBesideTheFormAndThenSendsIt() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      write(page);
      visit.loseSession();
      send(page);
      assertThat(page.locator("#login-again")).isVisible();
      assertThat(page.locator("#note")).hasValue(words);

      Page login = page.waitForPopup(() -> page.locator("[data-login]").click());
      Visit.choose(login, House.METTE);

      assertThat(page.locator(".alert-success")).isVisible();
      assertArrivedOnce();
    }
  }

  @Test
  void logsInBesideAFormThatHtmxSends() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample/quick")) {
      Page page = visit.page();
      write(page);
      visit.loseSession();
      send(page);
      assertThat(page.locator("#login-again")).isVisible();
      Page login = page.waitForPopup(() -> page.locator("[data-login]").click());
      Visit.choose(login, House.METTE);

      assertThat(page.locator(".alert-success")).isVisible();
      assertArrivedOnce();
    }
  }

  @Test
  void showsARefusalInAFormThatHtmxSends() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample/quick")) {
      Page page = visit.page();
      page.locator("#note").fill("afvis " + words);
      send(page);

      assertThat(page.locator("#note-error")).isVisible();
      assertThat(page.locator("#note")).hasValue("afvis " + words);
    }
  }

  @Test
  void asksBeforeUnsentWordsAreLeft() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      page.waitForLoadState();
      assertThat(asksBeforeLeaving(page)).isFalse();

      page.locator("#note").fill("Noget");

      assertThat(asksBeforeLeaving(page)).isTrue();
    }
  }

  /**
   * Whether the page asks the browser for its question; when the browser then shows it is its own
   * affair.
   */
  private static boolean asksBeforeLeaving(Page page) {
    return (boolean)
        page.evaluate(
            "() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))");
  }

  @Test
  void neverSendsOnePersonsWordsInAnothersName() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      write(page);
      visit.loseSession();
      send(page);
      Page login = page.waitForPopup(() -> page.locator("[data-login]").click());
      Visit.choose(login, House.LARS);

      assertThat(page.locator("[data-say=other]")).isVisible();
      assertThat(page.locator("#note")).hasValue(words);
      assertThat(house.service().notes()).noneMatch(note -> note.contains(words));
    }
  }

  @Test
  void carriesTheWordsThroughTheLoginWithoutScript() {
    try (Visit visit = Visit.withoutScript(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      write(page);
      page.locator("#parents-1").check();
      visit.loseSession();
      send(page);
      assertThat(page.locator("h1")).hasText("Log ind igen, så sender vi det");
      assertThat(page.locator(".rt-typed")).containsText(words);
      assertThat(page.url()).doesNotContain("Hun");

      Page login = page.waitForPopup(() -> page.locator(".rt-steps a").click());
      Visit.choose(login, House.METTE);
      assertThat(login.locator("h1")).hasText("Du er logget ind");
      page.locator("main form button").click();
      assertThat(page.locator("main form")).containsText("Du sender som Mette Holm.");
      page.locator("main form button").click();

      assertThat(page.locator(".alert-success")).isVisible();
      assertArrivedOnce();
    }
  }

  @Test
  void keepsTheWordsWhenTheServiceRefuses() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      page.locator("#note").fill("afvis " + words);
      page.locator("#place").fill("Garderoben");
      page.locator("#parents-0").check();
      send(page);

      assertThat(page.locator("#problem")).containsText("Noten kan ikke gemmes sådan.");
      assertThat(page.locator("#note-error")).containsText("Skriv lidt mere");
      assertThat(page.locator("#note")).hasValue("afvis " + words);
      assertThat(page.locator("#place")).hasValue("Garderoben");
      assertThat(page.locator("#parents-0")).isChecked();
      assertThat(page.locator("input[name=id]")).hasValue("made-by-the-page");
    }
  }

  @Test
  void keepsTheWordsWhileTheServiceIsMissing() throws IOException {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      write(page);
      house.service().close();
      try {
        send(page);
        assertThat(page.locator("#problem"))
            .containsText("Børn og bekymringer svarer ikke lige nu.");
        assertThat(page.locator("#problem[data-missing=concern]")).isVisible();
        assertThat(page.locator("#note")).hasValue(words);
      } finally {
        house.service().start();
      }
      send(page);
      assertThat(page.locator(".alert-success")).isVisible();
      assertArrivedOnce();
    }
  }

  @Test
  void holdsTheWordsOnAPageOfTheirOwnWhenEvenTheFormsPageFails() throws IOException {
    try (Visit visit = Visit.withoutScript(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      write(page);
      sendTo(page, "/sample/whole");
      house.service().close();
      try {
        send(page);
        assertThat(page.locator("h1")).hasText("Det er ikke sendt endnu");
        assertThat(page.locator(".rt-typed")).containsText(words);
      } finally {
        house.service().start();
      }
      page.locator("main form button").click();
      assertThat(page.locator("h1")).hasText("Skriv en note");
      assertArrivedOnce();
    }
  }

  @Test
  void holdsTheWordsOnAPageOfTheirOwnWhenTheFormsPageBreaks() {
    try (Visit visit = Visit.withoutScript(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      page.locator("#note").fill("afvis " + words);
      sendTo(page, "/sample/broken");
      send(page);

      assertThat(page.locator("#problem")).containsText("Noten kan ikke gemmes sådan.");
      assertThat(page.locator(".rt-typed")).containsText(words);
    }
  }

  @Test
  void keepsTheWordsWhileThePortalItselfIsGone() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      write(page);
      house.stopPortal();
      try {
        send(page);
        assertThat(page.locator("[data-say=offline]")).isVisible();
        assertThat(page.locator("#note")).hasValue(words);
      } finally {
        house.startPortal();
      }
      page.locator("[data-retry]").click();
      assertThat(page.locator("[data-login]")).isVisible();
      page.waitForPopup(() -> page.locator("[data-login]").click());

      assertThat(page.locator(".alert-success")).isVisible();
      assertArrivedOnce();
    }
  }

  @Test
  void leavesNothingTypedInTheBrowsersStorage() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      write(page);
      visit.loseSession();
      send(page);
      assertThat(page.locator("#login-again")).isVisible();

      assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
      assertThat(visit.cookies()).allSatisfy(cookie -> assertThat(cookie.httpOnly).isTrue());
    }
  }

  @Test
  void logsOutHereAndAtTheProvider() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      page.locator(".rt-account summary").click();
      page.locator(".rt-account button").click();
      assertThat(page.locator("h1")).hasText("Du er logget ud");

      page.navigate("/sample");
      assertThat(page.locator("h1")).hasText("Log ind som en demobruger");
    }
  }

  private void write(Page page) {
    page.locator("#note").fill(words);
  }

  /** Sends the sample form to another of the sample pages. */
  private void sendTo(Page page, String path) {
    var elsewhere = new Route.ResumeOptions().setUrl(house.portalUrl() + path);
    page.context().route("**/sample/notes", route -> route.resume(elsewhere));
  }

  private static void send(Page page) {
    page.locator("main form .button-primary").click();
  }

  private void assertArrivedOnce() {
    assertThat(house.service().notes().stream().filter(note -> note.contains(words))).hasSize(1);
  }
}
