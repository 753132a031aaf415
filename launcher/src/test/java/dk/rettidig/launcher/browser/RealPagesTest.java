package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.NewChild;
import dk.rettidig.launcher.canary.WholeHouse;
import dk.rettidig.launcher.canary.WholeJob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every page that a role reaches, over the real services, while the job is done by clicking. */
@BrowserTest
@InTheWholeHouse
class RealPagesTest {

  private final WholeHouse house;
  private final Chromium chromium;
  private final NewChild child;
  private final WholeJob job;
  private final Inspection inspection = new Inspection();

  RealPagesTest(WholeHouse house, Chromium chromium) {
    this.house = house;
    this.chromium = chromium;
    this.child = NewChild.in(house);
    this.job = new WholeJob(house, child);
  }

  @AfterEach
  void everyPageIsCleanForEverybody() {
    assertThat(inspection.faults()).isEmpty();
  }

  @Test
  void aConcernIsWrittenAndGetsItsBasis() {
    try (Visit visit = as("paedagog")) {
      Page page = visit.page();
      look(page, "start-pedagogue");
      open(page, "/children", "children");
      search(page, child.name().substring(child.name().indexOf(' ') + 1));
      look(page, "children-found");
      page.locator(".rc-line-name").first().click();
      look(page, "child");
      page.locator("main .rt-actions a").first().click();
      look(page, "concern-form");
      writeConcern(page);
      look(page, "concern");
      page.locator("main a[href$='/edit']").click();
      look(page, "concern-edit");
      page.goBack();
      page.locator("main a[href$='/basis']").first().click();
      giveConsent(page);
      look(page, "concern-with-basis");
      open(page, "/children/" + child.id(), "child-with-history");
      open(page, "/ask", "ask");
      open(page, "/tasks", "tasks-pedagogue");
      open(page, "/notifications/new", "notification-from-nothing");
      search(page, "zzzz");
      look(page, "children-none-found");
    }
  }

  private void writeConcern(Page page) {
    openAll(page);
    page.locator("label[for=level-3]").click();
    assertThat(page.locator("#next-steps .rc-steps li").first()).isVisible();
    look(page, "concern-form-open");
    page.locator("#concern").evaluate("form => { form.noValidate = true; }");
    page.locator(".rc-save").click();
    assertThat(page.locator("#problem")).isVisible();
    look(page, "concern-form-refused");
    page.locator("#observed").fill(house.canaries().text("a concern in the browser"));
    page.locator(".rc-save").click();
    assertThat(page.locator(".alert-success")).isVisible();
  }

  private void giveConsent(Page page) {
    look(page, "basis");
    page.locator("label[for=kind-SSD], [name=kind][value=SSD] + label").first().click();
    look(page, "basis-ssd");
    page.locator("[name=kind][value=CONSENT] + label").click();
    look(page, "basis-consent");
    page.locator("[id='consent.givenBy']").fill(house.canaries().name("a parent in the browser"));
    page.locator("[id='consent.scope']").fill("Trivsel i børnehaven");
    for (String role : new String[] {"ADVISER", "SPECIALIST"}) {
      if (!page.locator("[name=receivers][value=" + role + "]").isChecked()) {
        page.locator("[name=receivers][value=" + role + "] + label").click();
      }
    }
    page.locator("main form button.button-primary").click();
    assertThat(page.locator(".alert-success")).isVisible();
  }

  @Test
  void theForumTakesAnItemThroughItsFourSteps() {
    String item = job.item(job.concern(job.consent()));
    job.waitingConcern();
    try (Visit visit = as("raadgiver")) {
      Page page = visit.page();
      look(page, "start-adviser");
      open(page, "/forum", "forum");
      page.locator("form[action^='/forum/waiting/'] button").first().click();
      assertThat(page.locator(".alert-success")).isVisible();
      look(page, "forum-asked");
      page.navigate("/forum/items/" + item);
      page.locator(".breadcrumbs a").last().click();
      assertThat(page.locator("#ask")).isVisible();
      look(page, "agenda");
      page.navigate("/forum/items/" + item);
      fourSteps(page);
      decide(page);
      open(page, "/tasks", "tasks-adviser");
    }
    try (Visit visit = as("psykolog")) {
      look(visit.page(), "start-specialist");
      open(visit.page(), "/forum", "forum-specialist");
      open(visit.page(), "/forum/items/" + item, "item-specialist");
    }
    theTaskIsDone();
  }

  private void fourSteps(Page page) {
    for (int step = 1; step <= 4; step++) {
      look(page, "item-step-" + step);
      page.locator("#note").fill("Trin " + step + ": vi har talt om trivslen.");
      page.locator("#now form .rt-actions button").first().click();
      String now = step < 4 ? ".wk-steps a[aria-current] .wk-number" : "#decide";
      assertThat(page.locator(now)).isVisible();
      if (step < 4) {
        assertThat(page.locator(now)).hasText(String.valueOf(step + 1));
      }
    }
  }

  private void decide(Page page) {
    look(page, "item-to-decide");
    page.locator("#kind").selectOption("HANDLED_LOCALLY");
    page.locator("#text").fill("Legegruppe hver onsdag");
    page.locator("#responsible").selectOption(leader());
    page.locator("#due").fill(page.locator("#due").getAttribute("min"));
    page.locator("#decide button").last().click();
    assertThat(page.locator("#decided")).isVisible();
    look(page, "item-decided");
    page.locator("#decided .button-primary").click();
    assertThat(page.locator("main .alert-success .alert-heading")).isVisible();
    look(page, "item-closed");
  }

  private String leader() {
    return house.as("leder").concern().get("/me").json().path("id").asString();
  }

  private void theTaskIsDone() {
    try (Visit visit = as("leder")) {
      Page page = visit.page();
      page.navigate("/tasks");
      look(page, "tasks-with-decision");
      page.locator("form[action^='/tasks/decisions/'] button").first().click();
      assertThat(page.locator(".alert-success")).isVisible();
    }
  }

  @Test
  void aSuspicionIsNotifiedAndTheDeskDoesItsWork() {
    String notification;
    try (Visit visit = as("paedagog")) {
      notification = notify(visit.page());
    }
    try (Visit visit = as("leder")) {
      comment(visit.page(), notification);
    }
    try (Visit visit = as("modtagelsen")) {
      atTheDesk(visit.page(), notification);
    }
    try (Visit visit = as("paedagog")) {
      open(visit.page(), "/notifications/" + notification, "notification-answered");
      open(visit.page(), "/notifications", "notifications");
    }
  }

  private String notify(Page page) {
    page.navigate("/children/" + child.id() + "/concerns");
    page.locator("label[for=suspicion-yes]").click();
    page.locator("label[for=whom-PARENT_OR_HOUSEHOLD]").click();
    page.locator("#observed").fill(house.canaries().text("a suspicion in the browser"));
    assertThat(page.locator(".rc-save-suspected")).isVisible();
    look(page, "concern-form-suspicion");
    page.locator(".rc-save-suspected").click();
    assertThat(page.locator("#notification")).isVisible();
    look(page, "notification-form");
    page.locator("label[for=urgency-ACUTE]").click();
    page.locator("button[value=send]").click();
    assertThat(page.locator(".rc-not-seen")).isVisible();
    look(page, "notification-sent");
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  private void comment(Page page, String notification) {
    look(page, "start-leader");
    open(page, "/notifications/" + notification, "notification-leader");
    page.locator("form[action$='/comments'] textarea").fill("Jeg er enig.");
    page.locator("form[action$='/comments'] button").click();
    assertThat(page.locator(".alert-success")).isVisible();
    open(page, "/children/" + child.id() + "/looks", "looks");
    assertThat(page.locator(".rc-table")).containsText("Hvem der har set oplysninger fra møder");
    assertThat(page.locator("[data-missing]")).hasCount(0);
    open(page, "/tasks", "tasks-leader");
    String concern = job.waitingConcern();
    page.navigate("/concerns/" + concern + "/basis");
    page.locator("[name=kind][value=OVERRIDE] + label").click();
    look(page, "basis-override");
  }

  private void atTheDesk(Page page, String notification) {
    look(page, "start-desk");
    open(page, "/intake", "queue");
    page.locator("#n-" + notification + " a").first().click();
    look(page, "desk-unseen");
    page.locator(".wk-call button").click();
    assertThat(page.locator(".alert-success")).isVisible();
    page.locator("#assessment .form-group-radio label").first().click();
    page.locator("#assessment textarea").fill(house.canaries().text("why it is acute"));
    page.locator("#assessment button").click();
    assertThat(page.locator("#assessment .wk-done")).isVisible();
    page.locator("#receipt button").click();
    assertThat(page.locator("#receipt .wk-done")).isVisible();
    page.locator("#feedback .form-group-radio label").first().click();
    page.locator("#feedback button").click();
    assertThat(page.locator("#feedback .wk-done")).isVisible();
    openAll(page);
    look(page, "desk-done");
    open(page, "/intake/register", "register");
    open(page, "/roster", "roster");
    openAll(page);
    look(page, "roster-open");
    open(page, "/deliveries", "deliveries");
    open(page, "/live", "live-desk");
  }

  @Test
  void everyOtherRoleFindsItsPages() {
    for (String username : new String[] {"foraelder", "ung"}) {
      try (Visit visit = as(username)) {
        look(visit.page(), "start-" + username);
      }
    }
    try (Visit visit = as("chef")) {
      look(visit.page(), "start-manager");
      open(visit.page(), "/live", "live");
      open(visit.page(), "/live?plain", "live-plain");
      open(visit.page(), "/tasks", "tasks-manager");
    }
    try (Visit visit = as("admin")) {
      Page page = visit.page();
      look(page, "start-admin");
      open(page, "/admin/imports", "imports");
      page.locator("#children").setInputFiles(badFile());
      page.locator("main form button").click();
      assertThat(page.locator("main table")).isVisible();
      look(page, "imports-refused");
      open(page, "/admin/parked", "parked");
      editsAScale(page);
      open(page, "/nowhere", "nowhere");
    }
  }

  private void editsAScale(Page page) {
    open(page, "/models", "models");
    open(page, "/models/bl5/1.0", "model");
    open(page, "/models/upload", "model-upload");
    open(page, "/models/whole", "model-whole");
    open(page, "/models/bl5/1.0/edit", "model-levels");
    page.locator("button[value='add:/levels']").click();
    assertThat(page.locator("main legend").last()).containsText("6");
    press(page, "nav button[value='go:INDICATORS:child']", "Kendetegn");
    press(page, "main button[value='go:INDICATORS:child/3-5']", "3-5 år");
    look(page, "model-indicators");
    press(page, "nav button[value='go:GUIDE:3']", "Handleguide: 3");
    look(page, "model-guide");
    press(page, "nav button[value='go:REVIEW']", "Se efter og gem");
    assertThat(page.locator("main .alert-error")).isVisible();
    look(page, "model-review");
    press(page, "nav button[value='go:LEVELS']", "Niveauer");
    assertThat(page.locator("main .alert-error")).isVisible();
    look(page, "model-faults");
    page.locator("button[value='remove:/levels/5']").click();
    assertThat(page.locator("[name='/levels/5/code']")).hasCount(0);
    page.locator("[name='/levels/0/name/da']").fill("Trives godt");
    press(page, "nav button[value='go:REVIEW']", "Se efter og gem");
    page.locator("button[value=save]").click();
    assertThat(page.locator("main")).containsText("Den nye version er gemt");
    look(page, "model-saved");
  }

  /** The answer is a page of its own, so the click alone says nothing yet. */
  private static void press(Page page, String button, String heading) {
    page.locator(button).click();
    assertThat(page.locator("h1")).containsText(heading);
  }

  private static FilePayload badFile() {
    String rows = "cpr;name;birth_date;unit;group;guardians;siblings\n1;Ida;x;y;;;\n";
    return new FilePayload("boern.csv", "text/csv", rows.getBytes(UTF_8));
  }

  private Visit as(String username) {
    return Visit.of(chromium, house.reach().portal().toString(), username);
  }

  private void open(Page page, String path, String name) {
    page.navigate(path);
    look(page, name);
  }

  private void look(Page page, String name) {
    inspection.look(page, name);
  }

  private static void search(Page page, String text) {
    page.navigate("/children");
    page.locator("#text").fill(text);
    page.locator(".rc-search button").click();
    assertThat(page.locator("main a[href='/children']")).isVisible();
  }

  private static void openAll(Page page) {
    page.evaluate("document.querySelectorAll('main details').forEach(one => { one.open = true; })");
  }
}
