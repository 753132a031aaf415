package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@BrowserTest
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(BrowserTest.HOUSE)
class ScreenTest {

  private static final int MOST_STOPS = 40;

  private final House house;

  ScreenTest(House house) {
    this.house = house;
  }

  @Test
  void hidesAtOneKeyEvenWhileSomebodyWrites() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      page.locator("#note").fill("Halvt skrevet");
      page.keyboard().press("Escape");
      assertThat(page.locator("#blank")).isVisible();
      assertThat(page).hasTitle("Rettidig");

      press(page, "Escape", 5);
      assertThat(page.locator("#blank")).isVisible();

      page.keyboard().press("Enter");
      assertThat(page.locator("#blank")).isHidden();
      assertThat(page.locator("#note")).hasValue("Halvt skrevet");
      assertThat(page.locator("#note")).isFocused();
    }
  }

  @Test
  void leavesTheKeyToWhoeverIsStillChoosingALetter() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      visit
          .page()
          .evaluate(
              "document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', isComposing: true}))");
      assertThat(visit.page().locator("#blank")).isHidden();
    }
  }

  @Test
  void hidesByButtonOnAPhone() {
    try (Visit visit = Visit.phone(house).as(House.METTE, "/sample")) {
      visit.page().locator("[data-blank]").click();
      assertThat(visit.page().locator("#blank")).isVisible();
      visit.page().locator("[data-unblank]").click();
      assertThat(visit.page().locator("#blank")).isHidden();
    }
  }

  @Test
  void coversADialogToo() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      page.locator("#note").fill("Noget");
      visit.loseSession();
      page.locator("main form .button-primary").click();
      assertThat(page.locator("#login-again")).isVisible();
      page.evaluate("document.querySelector('[data-blank]').click()");

      assertThat(page.locator("#blank")).isVisible();
      Object top =
          page.evaluate("document.elementFromPoint(innerWidth / 2, 20).closest('dialog').id");
      assertThat(top).isEqualTo("blank");
    }
  }

  @Test
  void leadsTheKeyboardThroughThePageInOrder() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      List<String> stops = new ArrayList<>();
      while (!stops.contains("parents-0") && stops.size() < MOST_STOPS) {
        page.keyboard().press("Tab");
        stops.add(
            (String)
                page.evaluate(
                    "(e => e.id || e.className.split(' ')[0] || e.textContent.trim())(document.activeElement)"));
      }

      assertThat(stops)
          .containsSubsequence(
              "skipnav",
              "rt-brand",
              "rt-tool",
              "rt-tool",
              "Start",
              "Prøveside",
              "note",
              "place",
              "parents-0");
      page.keyboard().press("Tab");
      assertThat(page.locator("main form .button-primary")).isFocused();
    }
  }

  @Test
  void skipsToTheContent() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");

      assertThat(page.locator("#main-content")).isFocused();
    }
  }

  private static void press(Page page, String key, int times) {
    for (int i = 0; i < times; i++) {
      page.keyboard().press(key);
    }
  }
}
