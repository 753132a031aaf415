package dk.rettidig.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.WholeHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of a school goes from the absence list to the letter, in both languages. */
@BrowserTest
@InTheWholeHouse
class AbsencePagesTest {

  private final WholeHouse house;
  private final Chromium chromium;
  private final Inspection inspection = new Inspection();

  AbsencePagesTest(WholeHouse house, Chromium chromium) {
    this.house = house;
    this.chromium = chromium;
  }

  @AfterEach
  void everyPageIsCleanForEverybody() {
    assertThat(inspection.faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"da", "en"})
  void theListLeadsToTheDaysAndTheDraftOfTheLetter(String language) {
    String portal = house.reach().portal().toString();
    try (Visit visit = Visit.of(chromium, portal, "skoleleder")) {
      Page page = visit.page();
      page.locator("button[name=language][value=" + language + "]").click();
      page.navigate("/absence");
      inspection.see(page, language + "-absence-list");
      page.locator("main tr:has(li:has-text('%')) a").first().click();
      inspection.see(page, language + "-absence-child");
      page.locator("main a[href*='/letter/']").first().click();
      page.locator("main summary").click();
      inspection.see(page, language + "-absence-letter");
    }
  }
}
