package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@BrowserTest
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(BrowserTest.HOUSE)
class LooksTest {

  private final House house;
  private final Inspection inspection = new Inspection();

  LooksTest(House house) {
    this.house = house;
  }

  @AfterEach
  void everyPageIsCleanForEverybody() {
    assertThat(inspection.faults()).isEmpty();
  }

  @Test
  void fromTheLoginToTheBlankScreen() {
    try (Visit visit = Visit.desktop(house)) {
      Page page = visit.page();
      page.navigate("/");
      inspection.look(page, "login");
      Visit.choose(page, House.METTE);
      assertThat(page.locator(".rt-account")).isVisible();
      inspection.look(page, "start");
      page.locator(".rt-account summary").click();
      inspection.look(page, "account");
      page.navigate("/sample");
      inspection.look(page, "form");
      page.locator("#note").fill("afvis det her");
      page.locator("main button").click();
      assertThat(page.locator("#problem")).isVisible();
      inspection.look(page, "refused");
      page.locator("#note").fill("Han sad alene hele formiddagen.");
      page.locator("main button").click();
      assertThat(page.locator(".alert-success")).isVisible();
      inspection.look(page, "saved");
      page.navigate("/nowhere");
      inspection.look(page, "gone");
      page.keyboard().press("Escape");
      assertThat(page.locator("#blank")).isVisible();
      inspection.see(page, "blank");
    }
  }

  @Test
  void outsideTheLogin() {
    try (Visit visit = Visit.desktop(house)) {
      visit.page().navigate("/session/out");
      inspection.look(visit.page(), "out");
      visit.page().navigate("/session/refused");
      inspection.look(visit.page(), "not-let-in");
    }
  }

  @Test
  void remembersTheChosenSchemeWithoutLosingThePage() {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample")) {
      Page page = visit.page();
      page.locator("#note").fill("Skrevet før skiftet.");
      page.waitForResponse(
          "**/preferences/scheme", () -> page.locator("button[value=dark]").click());

      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
      assertThat(page.locator("#note")).hasValue("Skrevet før skiftet.");
      page.onDialog(dialog -> dialog.accept());
      page.reload();
      assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }
  }

  @Test
  void weighsLessThanItMayOnTheFirstVisit() throws IOException {
    try (Visit visit = Visit.desktop(house).as(House.METTE, "/sample");
        Visit fresh = Visit.desktop(house)) {
      fresh.context().addCookies(visit.cookies());
      var bytes = new AtomicLong();
      fresh
          .page()
          .onRequestFinished(request ->
              bytes.addAndGet(
                  request.sizes().responseBodySize + request.sizes().responseHeadersSize));
      fresh.page().navigate("/sample");
      fresh.page().waitForLoadState(LoadState.NETWORKIDLE);

      Files.writeString(Path.of("target", "page-weight.txt"), bytes + " bytes\n");
      assertThat(bytes.get()).isBetween(20_000L, 250_000L);
    }
  }
}
