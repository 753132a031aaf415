package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.NewChild;
import dk.rettidig.launcher.canary.WholeHouse;
import dk.rettidig.launcher.demo.ConcernForm;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A log from its opening over a handover and a day away to its end, and what the family sees. */
@BrowserTest
@InTheWholeHouse
class BatonWalkTest {

  private final WholeHouse house;
  private final Chromium chromium;
  private final NewChild child;
  private final String concern = UUID.randomUUID().toString();
  private final Inspection inspection = new Inspection();

  BatonWalkTest(WholeHouse house, Chromium chromium) {
    this.house = house;
    this.chromium = chromium;
    this.child = NewChild.in(house);
  }

  @Test
  void fromTheConcernOverAHandoverToTheEnd() {
    var now = Clock.systemUTC().instant();
    String words = house.canaries().text("a concern that gets a log");
    house
        .as("paedagog")
        .concern()
        .post("/concerns", ConcernForm.of(concern, child.id(), words, 3, now))
        .well();
    try (Visit visit = as("paedagog")) {
      openTheLog(visit.page());
      write(visit.page());
      evaluate(visit.page());
      offer(visit.page());
    }
    try (Visit visit = as("leder")) {
      accept(visit.page());
      goAway(visit.page());
    }
    try (Visit visit = as("paedagog")) {
      Page page = visit.page();
      page.navigate("/logs/" + concern);
      assertThat(page.locator(".lg-hands")).containsText("handler i dag");
      page.navigate("/tasks");
      assertThat(page.locator("main")).containsText("du handler for en kollega");
    }
    try (Visit visit = as("leder")) {
      see(visit.page(), "/leaving", "leaving");
      see(visit.page(), "/leaving/" + id("paedagog"), "leaving-person");
      comeBackAndClose(visit.page());
    }
    assertThat(inspection.faults()).isEmpty();
  }

  @Test
  void theFamilyReadsWhatIsReleasedAndWritesItsOwn() {
    try (Visit visit = as("foraelder")) {
      Page page = visit.page();
      page.locator("nav a[href='/family']").first().click();
      page.locator(".rc-line-name").first().click();
      assertThat(page.locator("main")).containsText("Tovholder");
      assertThat(page.locator("main")).not().containsText("lysten til at være her");
      page.locator("label[for=kind-2]").click();
      page.locator("#number").selectOption("7");
      page.locator("#words").fill(house.canaries().text("a parent's own words"));
      inspection.look(page, "family-page");
      page.locator("main form button").last().click();
      assertThat(page.locator("main .alert-success")).isVisible();
      assertThat(page.locator("main")).containsText("7 af 10");
    }
    assertThat(inspection.faults()).isEmpty();
  }

  private void openTheLog(Page page) {
    page.navigate("/concerns/" + concern);
    page.locator("main a[href$='/log']").click();
    page.locator("label[for=step-ONE_SERVICE]").click();
    inspection.look(page, "log-open");
    page.locator("[id='consent.givenBy']").fill(house.canaries().name("who agreed"));
    page.locator("[id='consent.on']").fill(today());
    send(page);
    inspection.look(page, "log-new");
  }

  private void write(Page page) {
    page.navigate("/logs/" + concern + "/map");
    page.locator("label[for=part-1]").click();
    page.locator("#words").fill(house.canaries().text("a worry on the map"));
    inspection.look(page, "log-map");
    send(page);
    page.navigate("/logs/" + concern + "/goal");
    page.locator("#words").fill(house.canaries().text("a goal"));
    page.locator("#indicator").fill("Vi tæller dagene");
    page.locator("#by").fill(inDays(40));
    page.locator("#danger").selectOption(index(1));
    inspection.look(page, "log-goal");
    send(page);
    page.navigate("/logs/" + concern + "/action");
    page.locator("#what").fill(house.canaries().text("an action"));
    page.locator("label[for=responsible-family]").click();
    page.locator("#ofTheFamily").fill("Mormor");
    page.locator("#due").fill(inDays(5));
    inspection.look(page, "log-action");
    send(page);
    assertThat(page.locator("main")).containsText("Mormor");
  }

  private void evaluate(Page page) {
    page.navigate("/logs/" + concern + "/evaluation");
    page.locator("[id='marks[1].value']").selectOption("6");
    page.locator("[id='marks[1].reason']").fill(house.canaries().text("why it is six"));
    inspection.look(page, "log-evaluation");
    send(page);
    assertThat(page.locator("main")).containsText("6 af 10");
    inspection.look(page, "log");
  }

  private void offer(Page page) {
    page.navigate("/logs/" + concern + "/offer");
    page.locator("#to").selectOption(id("leder"));
    page.locator("#message").fill(house.canaries().text("what the receiver should know"));
    inspection.look(page, "log-offer");
    send(page);
    assertThat(page.locator(".lg-hands")).containsText("Ikke besvaret endnu");
  }

  private void accept(Page page) {
    see(page, "/tasks", "tasks-with-offer");
    page.locator("a[href='/logs/" + concern + "']").first().click();
    inspection.look(page, "log-offered");
    page.locator("form[action$='/acceptance'] button").click();
    assertThat(page.locator("main .alert-success")).isVisible();
    page.locator("form[action$='/family-told'] button").click();
    assertThat(page.locator("form[action$='/family-told']")).hasCount(0);
    inspection.look(page, "log-accepted");
  }

  private void goAway(Page page) {
    page.navigate("/away");
    page.locator("#standIn").selectOption(id("paedagog"));
    inspection.look(page, "away");
    page.locator("main form button").first().click();
    assertThat(page.locator("main")).containsText("Fraværet er meldt");
    inspection.look(page, "away-said");
  }

  private void comeBackAndClose(Page page) {
    page.navigate("/away");
    page.locator("form[action$='/return'] button").first().click();
    assertThat(page.locator("form[action$='/return']")).hasCount(0);
    see(page, "/logs", "logs");
    page.navigate("/logs/" + concern + "/closing");
    page.locator("#reason").fill(house.canaries().text("why the log ends"));
    page.locator("#familyStatement").fill(house.canaries().text("what the family says at the end"));
    inspection.look(page, "log-closing");
    send(page);
    assertThat(page.locator("main")).containsText("Afsluttet");
    inspection.look(page, "log-closed");
  }

  private void see(Page page, String path, String name) {
    page.navigate(path);
    inspection.look(page, name);
  }

  private static void send(Page page) {
    page.locator("main form button.button-primary").last().click();
    assertThat(page.locator("main .alert-success")).isVisible();
  }

  private static SelectOption index(int place) {
    return new SelectOption().setIndex(place);
  }

  private String id(String username) {
    return house.as(username).concern().get("/me").json().path("id").asString();
  }

  private static String today() {
    return inDays(0);
  }

  private static String inDays(int days) {
    return LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(days).toString();
  }

  private Visit as(String username) {
    return Visit.of(chromium, house.reach().portal().toString(), username);
  }
}
