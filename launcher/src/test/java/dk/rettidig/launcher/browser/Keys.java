package dk.rettidig.launcher.browser;

import com.microsoft.playwright.Page;

/** Whoever uses a page with the keyboard alone, forward with Tab. */
final class Keys {

  private static final int MOST_STOPS = 150;

  private final Page page;

  Keys(Page page) {
    this.page = page;
  }

  /** Goes on with Tab until something that fits has the focus. */
  void to(String selector) {
    for (int stops = 0; stops < MOST_STOPS; stops++) {
      if ((boolean) page.evaluate("it => document.activeElement.matches(it)", selector)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("the Tab key does not reach " + selector);
  }

  /** Goes there and presses a key or a combination, such as {@code Control+Enter}. */
  void press(String selector, String key) {
    to(selector);
    page.keyboard().press(key);
  }

  /** Goes there and types. */
  void write(String selector, String text) {
    to(selector);
    page.keyboard().type(text);
  }
}
