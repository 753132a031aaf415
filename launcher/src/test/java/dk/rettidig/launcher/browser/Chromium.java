package dk.rettidig.launcher.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A browser; each visitor has a fresh profile. */
final class Chromium implements AutoCloseable {

  private static final double WAIT_MILLIS = 15_000;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(path())
                  .setArgs(List.of("--no-sandbox")));

  /** A fresh browser profile; every wait in it ends. */
  BrowserContext visitor(String address, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setBaseURL(address).setLocale("da-DK"));
    context.setDefaultTimeout(WAIT_MILLIS);
    return context;
  }

  private static Path path() {
    String given = System.getenv("CHROMIUM");
    Stream<String> names = Stream.of("chromium", "chromium-browser", "google-chrome");
    Stream<Path> usual =
        names.flatMap(name ->
            Stream.of("/usr/bin/", "/usr/local/bin/", "/snap/bin/")
                .map(dir -> Path.of(dir + name)));
    return Stream.concat(Stream.ofNullable(given).map(Path::of), usual)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new IllegalStateException(
                "Chromium is missing: install it, or set CHROMIUM to its path."));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
