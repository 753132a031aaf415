package dk.rettidig.launcher.bench;

import dk.rettidig.launcher.part.Addresses;
import dk.rettidig.launcher.part.Part;
import dk.rettidig.launcher.start.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Starts everything by the run script, as a process of its own, until the portal's first page has
 * led to the login: first as after a build, which leaves a start-up cache, on an empty folder; then
 * warm; and last without the cache, which the script then makes on the way.
 *
 * @param project where the script is
 * @param folder empty, of its own, kept between the starts
 */
public record Starts(Path project, Path folder) {

  private static final int WARM_STARTS = 3;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
  private static final double KB_IN_A_MB = 1000;

  private record Start(double seconds, double residentMb) {}

  /** Measures into the table; nothing else may run meanwhile. */
  public void fill(Table table) {
    table.measure(this::measure, Aim.WARM, Aim.FIRST, Aim.CACHE_MADE, Aim.RESIDENT);
  }

  private Map<Aim, String> measure() throws IOException, InterruptedException {
    Start first = start();
    List<Start> warm = new ArrayList<>();
    for (int i = 0; i < WARM_STARTS; i++) {
      warm.add(start());
    }
    Path cache = project.resolve("launcher/target/app/cache");
    if (Files.exists(cache)) {
      DataFolder.delete(cache);
    }
    Start withoutCache = start();
    return Map.of(
        Aim.FIRST,
        String.format(Locale.ROOT, "%.1f s on an empty folder", first.seconds()),
        Aim.CACHE_MADE,
        String.format(Locale.ROOT, "%.1f s", withoutCache.seconds()),
        Aim.WARM,
        warm.stream()
            .map(start -> String.format(Locale.ROOT, "%.1f s", start.seconds()))
            .collect(Collectors.joining(", ")),
        Aim.RESIDENT,
        warm.stream()
            .map(start -> String.format(Locale.ROOT, "%.0f MB", start.residentMb()))
            .collect(Collectors.joining(", ")));
  }

  private Start start() throws IOException, InterruptedException {
    Addresses addresses = Addresses.free();
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(
                project.resolve("run").toString(),
                "--data",
                folder.toString(),
                "--port-base",
                String.valueOf(addresses.base()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      awaitFirstPage(process, addresses.url(Part.PORTAL));
      double seconds = (System.nanoTime() - begin) / 1e9;
      return new Start(seconds, residentMb(process));
    } finally {
      process.destroy();
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private static void awaitFirstPage(Process process, URI portal) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (var browser = new Browser()) {
      while (!answers(browser, portal)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IllegalStateException("the first page does not come");
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    }
  }

  private static boolean answers(Browser browser, URI portal) {
    try {
      return browser.status(portal.resolve("/")) == 200;
    } catch (UncheckedIOException _) {
      return false; // nobody listens yet
    }
  }

  /** The script gives its process to the runtime, so the id is the runtime's. */
  private static double residentMb(Process process) throws IOException {
    return Files.readAllLines(Path.of("/proc/%d/status".formatted(process.pid()))).stream()
            .filter(line -> line.startsWith("VmRSS:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
            .findFirst()
            .orElseThrow()
        / KB_IN_A_MB;
  }
}
