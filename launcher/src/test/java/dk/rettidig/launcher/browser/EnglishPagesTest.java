package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.NewChild;
import dk.rettidig.launcher.canary.WholeHouse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** English is one click away, and its longer words fit where the Danish ones do. */
@BrowserTest
@InTheWholeHouse
class EnglishPagesTest {

  private final WholeHouse house;
  private final Chromium chromium;
  private final NewChild child;
  private final Inspection inspection = new Inspection();

  EnglishPagesTest(WholeHouse house, Chromium chromium) {
    this.house = house;
    this.chromium = chromium;
    this.child = NewChild.in(house);
  }

  @AfterEach
  void everyPageIsCleanForEverybody() {
    assertThat(inspection.faults()).isEmpty();
  }

  @Test
  void thePagesOfAPedagogueAndOfTheDesk() {
    look("paedagog", List.of("/children/" + child.id() + "/concerns", "/notifications/new"));
    look("modtagelsen", List.of("/intake", "/roster"));
    look("chef", List.of("/live"));
  }

  private void look(String username, List<String> paths) {
    try (Visit visit = Visit.of(chromium, house.reach().portal().toString(), username)) {
      Page page = visit.page();
      page.locator("button[name=language][value=en]").click();
      assertThat(page.locator("html")).hasAttribute("lang", "en");
      for (String path : paths) {
        page.navigate(path);
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        inspection.see(page, "english" + path.replace('/', '-'));
      }
    }
  }
}
