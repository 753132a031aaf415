package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import dk.rettidig.launcher.identity.DemoUser;
import java.util.List;

/** One person at one device. */
final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;

  private Visit(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
  }

  static Visit desktop(House house) {
    return new Visit(house.visitor(options(ColorScheme.LIGHT, 1280, 860)));
  }

  static Visit phone(House house) {
    return new Visit(
        house.visitor(options(ColorScheme.LIGHT, Device.PHONE.width, Device.PHONE.height)));
  }

  static Visit withoutScript(House house) {
    return new Visit(
        house.visitor(options(ColorScheme.LIGHT, 1280, 860).setJavaScriptEnabled(false)));
  }

  /** Opens the portal as somebody of the demo, logging in on the way. */
  static Visit of(Chromium chromium, String portal, String username) {
    var visit = new Visit(chromium.visitor(portal, options(ColorScheme.LIGHT, 1280, 860)));
    visit.page.navigate("/");
    visit.page.locator("button[value=" + username + "]").click();
    visit.awaitPage();
    return visit;
  }

  /** The same on a phone, with nothing but a finger. */
  static Visit byFinger(Chromium chromium, String portal, String username) {
    Browser.NewContextOptions phone =
        options(ColorScheme.LIGHT, Device.PHONE.width, Device.PHONE.height)
            .setHasTouch(true)
            .setIsMobile(true);
    var visit = new Visit(chromium.visitor(portal, phone));
    visit.page.navigate("/");
    new Finger(visit.page).tap("button[value=" + username + "]");
    visit.awaitPage();
    return visit;
  }

  private static Browser.NewContextOptions options(ColorScheme scheme, int width, int height) {
    return new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, height);
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Opens the page, logging in on the way. */
  Visit as(DemoUser user, String path) {
    page.navigate(path);
    choose(page, user);
    awaitPage();
    return this;
  }

  /** With its scripts: what they do for the reader is not there before. */
  private void awaitPage() {
    assertThat(page.locator(".rt-account")).isVisible();
    page.waitForLoadState();
  }

  static void choose(Page loginPage, DemoUser user) {
    loginPage.locator("button[value=" + user.username() + "]").click();
  }

  /** Ends the portal's session as time would; the identity provider's goes too. */
  void loseSession() {
    context.clearCookies();
  }

  List<Cookie> cookies() {
    return context.cookies();
  }

  @Override
  public void close() {
    context.close();
  }

  /** The two widths that every page is looked at. */
  enum Device {
    DESKTOP(1280, 860),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Device(int width, int height) {
      this.width = width;
      this.height = height;
    }

    int width() {
      return width;
    }

    int height() {
      return height;
    }
  }
}
