package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.NewChild;
import dk.rettidig.launcher.canary.WholeHouse;
import dk.rettidig.launcher.canary.WholeJob;
import org.junit.jupiter.api.Test;

/** The work is done without a mouse: links, radios, what folds out, and the keys promised. */
@BrowserTest
@InTheWholeHouse
class KeyboardWalkTest {

  private final WholeHouse house;
  private final Chromium chromium;
  private final NewChild child;
  private final WholeJob job;

  KeyboardWalkTest(WholeHouse house, Chromium chromium) {
    this.house = house;
    this.chromium = chromium;
    this.child = NewChild.in(house);
    this.job = new WholeJob(house, child);
  }

  @Test
  void aConcernWithALevelIsWritten() {
    try (Visit visit = as("paedagog")) {
      Page page = visit.page();
      var keys = new Keys(page);
      page.navigate("/children/" + child.id());
      keys.press("main a[href$='/concerns']", "Enter");
      assertThat(page.locator("#observed")).isVisible();
      keys.write("#observed", house.canaries().text("a concern by keys"));
      keys.press("[id='placement.level'] summary", "Enter");
      keys.press("[name='placement.level']", "ArrowDown");
      assertThat(page.locator("#next-steps .rc-steps li").first()).isVisible();
      assertThat(page.locator("[name='placement.level']:checked")).hasCount(1);
      keys.press(".rc-save", "Enter");
      assertThat(page.locator(".alert-success")).isVisible();
    }
  }

  @Test
  void aStepOfAnItemIsNotedAndPassed() {
    String item = job.item(job.concern(job.consent()));
    try (Visit visit = as("raadgiver")) {
      Page page = visit.page();
      page.navigate("/forum/items/" + item);
      var keys = new Keys(page);
      keys.write("#note", "Vi har hørt, hvad I har set.");
      keys.press("#note", "Control+Enter");
      assertThat(page.locator(".wk-steps a[aria-current] .wk-number")).hasText("2");
    }
  }

  private Visit as(String username) {
    return Visit.of(chromium, house.reach().portal().toString(), username);
  }
}
