package dk.rettidig.launcher.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dk.rettidig.launcher.canary.InTheWholeHouse;
import dk.rettidig.launcher.canary.NewChild;
import dk.rettidig.launcher.canary.WholeHouse;
import dk.rettidig.launcher.canary.WholeJob;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The manager's page follows along; what happens while it is cut off is there afterwards, once. */
@BrowserTest
@InTheWholeHouse
class LiveTest {

  /** The page tries again at least every five seconds. */
  private static final double PATIENCE_MILLIS = 15_000;

  private static final String SENT = "En underretning er sendt";

  private final WholeHouse house;
  private final Chromium chromium;
  private final NewChild child;
  private final WholeJob job;

  LiveTest(WholeHouse house, Chromium chromium) {
    this.house = house;
    this.chromium = chromium;
    this.child = NewChild.in(house);
    this.job = new WholeJob(house, child);
  }

  @Test
  void aPageThatWasCutOffShowsTheSameAsOneThatWasNot() throws IOException {
    String concern = job.waitingConcern();
    try (var connection = Drawbridge.at(house.secondPortal(), house.reach().portal());
        Visit cutOff = watching(connection.url());
        Visit steady = watching(house.reach().portal())) {
      job.notification(concern);
      assertThat(sent(cutOff)).hasCount(1);
      connection.up();
      assertThat(cutOff.page().locator("[data-state=off]")).isVisible();
      job.notification(concern);
      assertThat(sent(steady)).hasCount(2);
      assertThat(sent(cutOff)).hasCount(1);
      connection.down();
      assertThat(sent(cutOff))
          .hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MILLIS));
      // what comes twice would stand below the next one
      job.notification(concern);
      assertThat(sent(steady)).hasCount(3);
      assertThat(sent(cutOff)).hasCount(3);

      await()
          .pollInSameThread()
          .untilAsserted(() ->
              assertThat(rows(cutOff.page()))
                  .doesNotHaveDuplicates()
                  .isEqualTo(rows(steady.page())));
      assertThat(cutOff.page().content()).doesNotContain(child.name(), child.cpr(), child.id());
    }
  }

  private Visit watching(URI portal) {
    Visit visit = Visit.of(chromium, portal.toString(), "chef");
    visit.page().navigate("/live");
    assertThat(visit.page().locator("[data-state=on]"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
    return visit;
  }

  private static Locator sent(Visit visit) {
    return visit.page().locator("#events li").filter(new Locator.FilterOptions().setHasText(SENT));
  }

  /** From the first notification on: one of the pages was opened before the other. */
  private static List<?> rows(Page page) {
    return (List<?>)
        page.evaluate(
            """
            sent => {
              const rows = [...document.querySelectorAll('#events li')];
              const first = rows.findLastIndex(row => row.textContent.includes(sent));
              return rows.slice(0, first + 1).map(row => row.dataset.event);
            }
            """,
            SENT);
  }
}
