package dk.rettidig.launcher.bench;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a browser with an empty cache transfers for a page: the page, what it names, and every font
 * for Western letters that its style sheets name, though a page may use fewer. Icons that a style
 * sheet draws behind a button are not counted.
 */
record PageWeight(Browser browser) {

  private static final Pattern NAMED = Pattern.compile("(?:href|src)=\"(/assets/[^\"#?]+)[^\"]*\"");
  private static final Pattern FONT = Pattern.compile("url\\(\"?([^\")]+Latin1[^\")]*\\.woff2)");

  /** In bytes, compressed and with the headers of the answers. */
  long of(URI page) {
    Set<URI> parts = new LinkedHashSet<>();
    NAMED.matcher(browser.page(page)).results().forEach(named -> parts.add(at(page, named)));
    for (URI part : Set.copyOf(parts)) {
      if (part.getPath().endsWith(".css")) {
        FONT.matcher(browser.page(part)).results().forEach(font -> parts.add(at(part, font)));
      }
    }
    return browser.weight(page) + parts.stream().mapToLong(browser::weight).sum();
  }

  private static URI at(URI base, MatchResult named) {
    return base.resolve(named.group(1));
  }
}
