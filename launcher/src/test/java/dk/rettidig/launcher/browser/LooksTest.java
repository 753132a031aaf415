package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import dk.rettidig.launcher.browser.Visit.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class LooksTest {

  private final House house;

  LooksTest(House house) {
    this.house = house;
  }

  static Stream<Arguments> everywhere() {
    return Arrays.stream(Device.values())
        .flatMap(device ->
            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .map(scheme -> Arguments.of(device, scheme)));
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void isCleanOnEveryPage(Device device, ColorScheme scheme) {
    try (Visit visit = Visit.on(house, device, scheme)) {
      String suffix = suffix(device, scheme);
      Page page = visit.page();
      page.navigate("/");
      check(visit, "login" + suffix);
      Visit.choose(page, House.METTE);
      assertThat(page.locator(".rt-account")).isVisible();
      check(visit, "start" + suffix);
      page.locator(".rt-account summary").click();
      check(visit, "account" + suffix);
      page.navigate("/sample");
      check(visit, "form" + suffix);
      page.locator("#note").fill("afvis det her");
      page.locator("main button").click();
      assertThat(page.locator("#problem")).isVisible();
      check(visit, "refused" + suffix);
      page.locator("#note").fill("Han sad alene hele formiddagen.");
      page.locator("main button").click();
      assertThat(page.locator(".alert-success")).isVisible();
      check(visit, "saved" + suffix);
      page.navigate("/nowhere");
      check(visit, "gone" + suffix);
      page.keyboard().press("Escape");
      assertThat(page.locator("#blank")).isVisible();
      check(visit, "blank" + suffix);
    }
  }

  @ParameterizedTest
  @MethodSource("everywhere")
  void isCleanOutsideTheLogin(Device device, ColorScheme scheme) {
    try (Visit visit = Visit.on(house, device, scheme)) {
      String suffix = suffix(device, scheme);
      visit.page().navigate("/session/out");
      check(visit, "out" + suffix);
      visit.page().navigate("/session/refused");
      check(visit, "not-let-in" + suffix);
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

  private static String suffix(Device device, ColorScheme scheme) {
    return ("-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
  }

  private static void check(Visit visit, String name) {
    visit.picture(name);
    assertThat(visit.objections()).as(name).isEmpty();
    assertThat(visit.overflow()).as(name + " sticks out").isZero();
  }
}
