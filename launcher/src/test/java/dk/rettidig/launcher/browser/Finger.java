package dk.rettidig.launcher.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Taps only what a finger can hit: big enough (WCAG 2.2, 2.5.8), wholly within the window once it
 * is scrolled to, and nothing lying over it.
 */
final class Finger {

  /** The least width and height in CSS pixels. */
  private static final int LEAST = 24;

  /**
   * Scrolls no further than needed, so that a bar that stands still would cover the target, and
   * looks at what lies in its middle and near its corners.
   */
  private static final String OBSTACLES =
      """
      (target, least) => {
        target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const found = [];
        const box = target.getBoundingClientRect();
        if (box.width < least || box.height < least) found.push(`is ${box.width} x ${box.height}`);
        if (box.left < 0 || box.right > innerWidth) found.push(`reaches from ${box.left} to ${box.right}`);
        const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]]
          .map(([x, y]) => [box.left + box.width * x, box.top + box.height * y]);
        for (const [x, y] of points) {
          const hit = document.elementFromPoint(x, y);
          if (!hit) found.push(`is outside of the window at ${x}, ${y}`);
          else if (!target.contains(hit) && hit !== target.control) found.push('lies below ' + hit.outerHTML.slice(0, 120));
        }
        return found;
      }
      """;

  private final Page page;

  Finger(Page page) {
    this.page = page;
  }

  void tap(String selector) {
    within(selector).tap();
  }

  /** Taps the field and types. */
  void write(String selector, String text) {
    Locator field = within(selector);
    field.tap();
    page.keyboard().insertText(text);
  }

  private Locator within(String selector) {
    Locator target = page.locator(selector).first();
    target.waitFor();
    page.waitForLoadState(); // until its style sheets are there, nothing stands where it will
    assertThat((List<?>) target.evaluate(OBSTACLES, LEAST)).as(selector).isEmpty();
    return target;
  }
}
