package dk.rettidig.launcher.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dk.rettidig.launcher.browser.Visit.Device;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks a page over as it stands: on desktop and phone, light and dark, with axe, for what sticks
 * out, and with the Tab key alone. Faults are collected, so that one run tells all.
 */
final class Inspection {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  // all that a change of colours alone can break
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
  private static final int MOST_STOPS = 400;
  private static final int AT_ONCE = 20;
  private static final String AXE =
      """
      options => axe.run(document, options).then(result => result.violations.map(rule =>
        rule.id + ': ' + rule.help + ' ' + rule.nodes.map(node => node.html.slice(0, 200)).join(' ')))
      """;

  /** From the top, and drawn in its new size. */
  private static final String DRAWN =
      """
      () => {
        window.scrollTo(0, 0);
        return new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      }
      """;

  private static final String LISTEN =
      """
      () => {
        window.rtReached = new Set();
        document.addEventListener('focusin', event => window.rtReached.add(event.target));
        window.rtReached.add(document.activeElement);
      }
      """;

  /** Radios that belong together are one stop. */
  private static final String MISSED =
      """
      () => [...document.querySelectorAll(
          'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
        .filter(one => !one.disabled && one.checkVisibility({ visibilityProperty: true }))
        .filter(one => !window.rtReached.has(one))
        .filter(one => one.type !== 'radio' || ![...window.rtReached].some(other =>
          other.type === 'radio' && other.name === one.name && other.form === one.form))
        .map(one => one.outerHTML.slice(0, 160))
      """;

  private final List<String> faults = new ArrayList<>();

  /** All faults so far, a line each. */
  List<String> faults() {
    return faults;
  }

  /** With everything but the mouse. */
  void look(Page page, String name) {
    see(page, name);
    keyboard(page, name);
  }

  /** Without the Tab key, for a page that holds it back. */
  void see(Page page, String name) {
    page.evaluate("axe => { if (!window.axe) (0, eval)(axe); }", AxeBuilder.getAxeScript());
    for (Device device : Device.values()) {
      page.setViewportSize(device.width(), device.height());
      page.evaluate(DRAWN);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String where = (name + "-" + device + "-" + scheme).toLowerCase(Locale.ROOT);
        objections(page, where, scheme == ColorScheme.LIGHT ? tags() : rules());
        picture(page, where);
      }
      overflow(page, name + "-" + device);
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    page.setViewportSize(Device.DESKTOP.width(), Device.DESKTOP.height());
  }

  private static Map<String, Object> tags() {
    return options("tag", RULES);
  }

  private static Map<String, Object> rules() {
    return options("rule", COLOURS);
  }

  /** What passes is not gathered, and styles are not fetched again: no rule of these needs them. */
  private static Map<String, Object> options(String type, List<String> values) {
    return Map.of(
        "runOnly",
        Map.of("type", type, "values", values),
        "resultTypes",
        List.of("violations"),
        "preload",
        false);
  }

  private void objections(Page page, String where, Map<String, Object> options) {
    for (Object line : (List<?>) page.evaluate(AXE, options)) {
      faults.add(where + ": " + line);
    }
  }

  private void overflow(Page page, String where) {
    int pixels =
        (int)
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    if (pixels > 0) {
      faults.add(where + ": sticks out by " + pixels + " pixels");
    }
  }

  private void keyboard(Page page, String name) {
    page.evaluate(LISTEN);
    List<?> missed = List.of();
    for (int stops = 0; stops < MOST_STOPS; stops += AT_ONCE) {
      for (int i = 0; i < AT_ONCE; i++) {
        page.keyboard().press("Tab");
      }
      missed = (List<?>) page.evaluate(MISSED);
      if (missed.isEmpty()) {
        return;
      }
    }
    faults.add(name + ": the Tab key does not reach " + missed);
  }

  private static void picture(Page page, String name) {
    String folder = System.getProperty("rettidig.shots");
    if (folder != null) {
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
    }
  }
}
