package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.WholeHouse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The head of a school sees what is worth a look and is asked for a reason; the administrator sees
 * the rules and the decision, in both languages.
 */
@BrowserTest
@InTheWholeHouse
class HitsPagesTest {

  private static final Duration LOOKED = Duration.ofMinutes(3);

  private final WholeHouse house;
  private final Chromium chromium;
  private final Inspection inspection = new Inspection();

  HitsPagesTest(WholeHouse house, Chromium chromium) {
    this.house = house;
    this.chromium = chromium;
  }

  @AfterEach
  void everyPageIsCleanForEverybody() {
    assertThat(inspection.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void theHeadIsToldWhyAndTheAdministratorSeesWhoDecided(String language) {
    String portal = house.reach().portal().toString();
    try (Visit visit = Visit.of(chromium, portal, "skoleleder")) {
      Page page = visit.page();
      page.locator("button[name=language][value=" + language + "]").click();
      await()
          .atMost(LOOKED)
          .until(() -> {
            page.navigate("/hits");
            return page.locator("main article").count() > 0;
          });
      inspection.see(page, language + "-hits");
      page.locator("main article button[value=NOT_NOW]").first().click();
      assertThat(page.locator("#problem")).isVisible();
      inspection.see(page, language + "-hits-refused");
      page.locator("main article h2 a").first().click();
      assertThat(page.locator("main a[href*='/hits#']").first()).isVisible();
      inspection.see(page, language + "-hits-child");
      page.navigate("/tasks");
      inspection.see(page, language + "-hits-tasks");
    }
    try (Visit visit = Visit.of(chromium, portal, "admin")) {
      Page page = visit.page();
      page.locator("button[name=language][value=" + language + "]").click();
      page.navigate("/detection");
      inspection.see(page, language + "-detection");
      page.locator("main a[href$='/detection/parents']").click();
      inspection.see(page, language + "-detection-parents");
    }
  }
}
