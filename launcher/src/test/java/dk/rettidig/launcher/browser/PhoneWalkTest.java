package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.NewChild;
import dk.rettidig.launcher.canary.WholeHouse;
import dk.rettidig.launcher.canary.WholeJob;
import org.junit.jupiter.api.Test;

/** The main job on a phone, with a finger and no address typed. */
@BrowserTest
@InTheWholeHouse
class PhoneWalkTest {

  private final WholeHouse house;
  private final Chromium chromium;
  private final NewChild child;
  private final WholeJob job;

  PhoneWalkTest(WholeHouse house, Chromium chromium) {
    this.house = house;
    this.chromium = chromium;
    this.child = NewChild.in(house);
    this.job = new WholeJob(house, child);
  }

  @Test
  void aConcernOfOneLineReachesTheForumAndIsDecided() {
    String concern;
    try (Visit visit = as("paedagog")) {
      openTheChild(visit.page());
      concern = logged(visit.page());
    }
    try (Visit visit = as("raadgiver")) {
      takeThroughItsSteps(visit.page(), job.item(concern));
      decide(visit.page());
    }
  }

  private String logged(Page page) {
    var finger = new Finger(page);
    finger.tap("main a[href$='/concerns']");
    finger.write("#observed", house.canaries().text("one line on a phone"));
    finger.tap(".rc-more:has(#asksForForum-yes) summary");
    finger.tap("label[for=asksForForum-yes]");
    finger.tap(".rc-save");
    finger.tap("label[for=kind-CONSENT]");
    finger.write("[id='consent.givenBy']", house.canaries().name("a parent on a phone"));
    finger.write("[id='consent.scope']", "Trivsel i børnehaven");
    finger.tap("main form .button-primary");
    assertThat(page.locator(".rc-basis")).isVisible();
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  private void takeThroughItsSteps(Page page, String item) {
    String meeting =
        house.as("raadgiver").meeting().get("/items/" + item).json().path("meeting").asString();
    var finger = new Finger(page);
    finger.tap("main a[href='/forum']");
    finger.tap(".wk-link[href$='" + meeting + "']");
    finger.tap("a[href$='/items/" + item + "']");
    for (int next = 2; next <= 4; next++) {
      finger.write("#note", "Vi har hørt, hvad I har set.");
      finger.tap("#now .button-primary");
      assertThat(page.locator(".wk-steps a[aria-current] .wk-number")).hasText("" + next);
    }
    finger.write("#note", "Vi prøver en legegruppe.");
    finger.tap("#now .button-primary");
    assertThat(page.locator("#decide")).isVisible();
  }

  private void decide(Page page) {
    var finger = new Finger(page);
    page.locator("#kind").selectOption("HANDLED_LOCALLY");
    finger.write("#text", "Legegruppe hver onsdag");
    page.locator("#responsible").selectOption(new SelectOption().setIndex(1));
    page.locator("#due").fill(page.locator("#due").getAttribute("min"));
    finger.tap("#decide button");
    assertThat(page.locator("#decided")).isVisible();
    finger.tap("#decided .button-primary");
    assertThat(page.locator("main .alert-success .alert-heading")).isVisible();
  }

  @Test
  void aNotificationIsSentAssessedAndAnswered() {
    String notification;
    try (Visit visit = as("paedagog")) {
      openTheChild(visit.page());
      notification = sent(visit.page());
    }
    try (Visit visit = as("modtagelsen")) {
      assess(visit.page(), notification);
    }
  }

  private String sent(Page page) {
    var finger = new Finger(page);
    finger.tap("main a[href$='/notification']");
    finger.write("#observed", house.canaries().text("a notification on a phone"));
    finger.tap("button[value=send]");
    assertThat(page.locator(".rc-not-seen")).isVisible();
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  private void assess(Page page, String notification) {
    var finger = new Finger(page);
    finger.tap("main a[href='/intake']");
    finger.tap("#n-" + notification + " a");
    finger.tap(".wk-call button");
    finger.tap("#assessment .form-group-radio label");
    finger.write("#assessment textarea", house.canaries().text("why it is acute, on a phone"));
    finger.tap("#assessment button");
    assertThat(page.locator("#assessment .wk-done")).isVisible();
    finger.tap("#receipt button");
    assertThat(page.locator("#receipt .wk-done")).isVisible();
    finger.tap("#feedback .form-group-radio label");
    finger.tap("#feedback button");
    assertThat(page.locator("#feedback .wk-done")).isVisible();
  }

  private void openTheChild(Page page) {
    var finger = new Finger(page);
    finger.tap("main a[href='/children']");
    finger.write("#text", child.name().substring(child.name().indexOf(' ') + 1));
    finger.tap(".rc-search button");
    finger.tap("a[href='/children/" + child.id() + "']");
  }

  private Visit as(String username) {
    return Visit.byFinger(chromium, house.reach().portal().toString(), username);
  }
}
