package dk.rettidig.launcher.bench;

import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Visitors;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Three pages of the portal in turn, as users who are logged in, under a modest load. */
record PortalPages(Plan plan, Reach reach, Visitors visitors) {

  private static final int RATE = 15;
  private static final int PERCENT = 95;
  private static final double KB = 1000;

  private record Page(Aim aim, Browser browser, URI address, Latencies latencies) {}

  Map<Aim, String> measure() throws InterruptedException {
    PageScene scene = PageScene.set(visitors);
    try (var pedagogue = new Browser();
        var adviser = new Browser();
        var intake = new Browser()) {
      List<Page> pages =
          List.of(
              page(Aim.PAGE_CHILD, pedagogue, PageScene.PEDAGOGUE, scene.child()),
              page(Aim.PAGE_AGENDA, adviser, PageScene.ADVISER, scene.agenda()),
              page(Aim.PAGE_QUEUE, intake, PageScene.INTAKE, scene.queue()));
      Map<Aim, String> measured = new EnumMap<>(Aim.class);
      measured.put(Aim.WEIGHT, weights(pages));
      new OpenLoop(RATE, plan.warmUp()).run((number, _) -> show(pages.get(number % pages.size())));
      int failed =
          new OpenLoop(RATE, plan.duration())
              .run((number, intended) -> {
                Page page = pages.get(number % pages.size());
                show(page);
                page.latencies().note(System.nanoTime() - intended);
              });
      pages.forEach(page -> measured.put(page.aim(), text(page, scene, failed)));
      return measured;
    }
  }

  private Page page(Aim aim, Browser browser, String username, String path) {
    browser.logIn(reach.portal(), reach.identity(), username);
    return new Page(aim, browser, reach.portal().resolve(path), new Latencies());
  }

  private static void show(Page page) {
    if (page.browser().page(page.address()).isEmpty()) {
      throw new IllegalStateException("an empty page");
    }
  }

  private static String weights(List<Page> pages) {
    List<String> each =
        pages.stream()
            .map(page ->
                String.format(
                    Locale.ROOT, "%.0f kB", new PageWeight(page.browser()).of(page.address()) / KB))
            .toList();
    return "child, agenda, queue: " + String.join(", ", each);
  }

  private static String text(Page page, PageScene scene, int failed) {
    String what =
        switch (page.aim()) {
          case PAGE_AGENDA -> "%d items; ".formatted(scene.items());
          case PAGE_QUEUE -> "%d waiting; ".formatted(scene.waiting());
          default -> "";
        };
    if (page.latencies().count() == 0) {
      return "never shown; %d failed".formatted(failed);
    }
    return String.format(
        Locale.ROOT,
        "%sp95 %.0f ms, %s; three pages in turn, %d a second, %d failed in all",
        what,
        page.latencies().percentile(PERCENT),
        page.latencies().summary(),
        RATE,
        failed);
  }
}
