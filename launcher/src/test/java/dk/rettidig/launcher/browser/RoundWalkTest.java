package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.NewChild;
import dk.rettidig.launcher.canary.WholeHouse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A group is rated alone and then talked about; a bad connection loses nothing. */
@BrowserTest
@InTheWholeHouse
class RoundWalkTest {

  private static final String CHANGED = "Står udenfor legen siden flytningen.";

  private final WholeHouse house;
  private final Chromium chromium;
  private final NewChild child;
  private final Inspection inspection = new Inspection();

  RoundWalkTest(WholeHouse house, Chromium chromium) {
    this.house = house;
    this.chromium = chromium;
    this.child = NewChild.in(house);
  }

  @Test
  void fromTheOwnRatingToTheTalkWithTheParents() {
    try (Visit visit = as("paedagog")) {
      Page page = visit.page();
      openTheGroup(page);
      inspection.look(page, "round-group");
      breakTheConnection(visit);
      byKeysAlone(page);
      page.getByText("Send mine vurderinger").click();
      assertThat(page.locator("main .alert-success")).isVisible();
      assertThat(page.locator(".rd-done").first()).isVisible();
      page.getByText("Gå til den fælles vurdering").click();
      assertThat(page.locator("h1")).hasText("Fælles vurdering");
      inspection.look(page, "round-together");
      agree(page);
      inspection.look(page, "round-parents");
      page.navigate("/children/" + child.id() + "/line");
      assertThat(page.locator(".rd-line svg").first()).isVisible();
      assertThat(page.locator(".rc-table")).containsText("Gul");
      inspection.look(page, "line");
    }
    try (Visit visit = as("leder")) {
      openTheRound(visit.page());
      assertThat(visit.page().locator(".rd-card").first()).containsText("1 af ");
      inspection.look(visit.page(), "round-leader");
    }
    assertThat(inspection.faults()).isEmpty();
    nobodyOutsideTheUnitHearsOfIt();
  }

  /** What is not saved says so, and is saved by itself when the connection is back. */
  private void breakTheConnection(Visit visit) {
    Locator row = row(visit.page());
    visit.context().setOffline(true);
    row.locator("input[value=yellow]").check();
    row.locator("textarea").fill(CHANGED);
    assertThat(row).hasAttribute("data-state", "waiting");
    assertThat(visit.page().locator("[data-summary]")).containsText("ikke gemt");
    visit.context().setOffline(false);
    assertThat(row).hasAttribute("data-state", "saved");
    visit.page().reload();
    assertThat(row.locator("textarea")).hasValue(CHANGED);
  }

  private static void byKeysAlone(Page page) {
    Locator rows = page.locator("[data-row]");
    for (int i = 0; i < rows.count(); i++) {
      Locator row = rows.nth(i);
      if (row.locator("input:checked").count() == 0) {
        row.locator("input[type=radio]").first().focus();
        page.keyboard().press("1");
        assertThat(row.locator("input[type=radio]").first()).isChecked();
      }
    }
    assertThat(page.locator("[data-summary]")).hasText("Alt er gemt.");
    assertThat(page.locator("[data-row]:not([data-state=saved])")).hasCount(0);
  }

  private void agree(Page page) {
    Locator card = page.locator("#child-" + child.id());
    card.locator("input[value=yellow]").check();
    card.locator("textarea[name=reason]").fill(CHANGED);
    card.locator("select[name=sparring]").selectOption(new SelectOption().setIndex(1));
    Locator withoutWaiting = card.locator("label[for^=waiting]");
    if (withoutWaiting.count() > 0) {
      withoutWaiting.click();
    }
    card.locator("button").click();
    assertThat(card.locator(".rd-joint")).containsText("Gul");
    card.locator("input[name=on]").fill("2026-01-02");
    card.locator("textarea[name=view]").fill("De har også set det derhjemme.");
    card.locator("button").click();
    assertThat(card).containsText("Forældrene er orienteret");
    assertThat(card.locator("form")).hasCount(0);
  }

  private void nobodyOutsideTheUnitHearsOfIt() {
    for (String username :
        new String[] {"raadgiver", "psykolog", "modtagelsen", "chef", "laerer"}) {
      var rounds = house.as(username).concern().get("/rounds");
      assertThat(rounds.mentions(child.id())).as(username).isFalse();
      assertThat(
              house.as(username).concern().get("/children/" + child.id() + "/chronology").status())
          .as(username)
          .isEqualTo(404);
    }
    assertThat(
            house
                .as("leder")
                .concern()
                .get("/children/" + child.id() + "/looks")
                .mentions("round:group"))
        .as("who has looked stands in the log")
        .isTrue();
  }

  private void openTheGroup(Page page) {
    openTheRound(page);
    page.getByText(Pattern.compile("^Vurdér hver for sig")).click();
    assertThat(row(page)).isVisible();
  }

  private static void openTheRound(Page page) {
    page.locator("nav a[href='/rounds']").first().click();
    page.locator(".rc-line:has-text('Åben') .rc-line-name").first().click();
    assertThat(page.locator(".rd-card").first()).isVisible();
  }

  private Locator row(Page page) {
    return page.locator("[data-child='" + child.id() + "']");
  }

  private Visit as(String username) {
    return Visit.of(chromium, house.reach().portal().toString(), username);
  }
}
