package dk.rettidig.launcher.bench;

import dk.rettidig.launcher.identity.DemoUser;
import dk.rettidig.notification.escalation.EscalationId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * Many managers watch while concerns are raised everywhere: each event goes through the handler of
 * notification-service, its store, its outbox and the broker to every stream of its municipality.
 *
 * @param folder of its own
 * @param report gets a line per part that starts
 */
public record ManyStreams(Plan plan, Path folder, Consumer<String> report) {

  private static final int STREAMS = 500;
  private static final int RATE = 200;
  private static final String ROUTE = "cross-disciplinary";
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  /** Measures into the table. */
  public void fill(Table table) {
    table.measure(this::measure, Aim.STREAMS);
  }

  private Map<Aim, String> measure() throws ExecutionException, InterruptedException {
    try (var house = new StreamHouse(folder, report)) {
      List<Watcher> watchers = watch(house);
      try {
        load(house, watchers, plan.warmUp());
        watchers.forEach(Watcher::forget);
        return Map.of(Aim.STREAMS, text(watchers, load(house, watchers, plan.duration())));
      } finally {
        watchers.forEach(watcher -> watcher.stream.close());
      }
    }
  }

  private record Load(Map<String, Long> intended, int failed) {

    long deliveries() {
      return (long) intended.size() * STREAMS / StreamHouse.MUNICIPALITIES;
    }
  }

  private static List<Watcher> watch(StreamHouse house) {
    var watchers = new ArrayList<Watcher>();
    for (int i = 0; i < STREAMS; i++) {
      DemoUser manager = house.managers().get(i % StreamHouse.MUNICIPALITIES);
      watchers.add(new Watcher(house, manager));
    }
    return watchers;
  }

  private static Load load(StreamHouse house, List<Watcher> watchers, Duration time)
      throws InterruptedException {
    var intended = new ConcurrentHashMap<String, Long>();
    new OpenLoop(RATE, time)
        .run((number, moment) -> {
          String concern = UUID.randomUUID().toString();
          intended.put(EscalationId.of(concern, ROUTE).value(), moment);
          DemoUser manager = house.managers().get(number % StreamHouse.MUNICIPALITIES);
          house.events().raise(manager.municipality(), concern);
        });
    var load = new Load(intended, house.events().failed());
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (delivered(watchers, load) < load.deliveries() && System.nanoTime() < end) {
      Thread.sleep(BETWEEN_LOOKS);
    }
    return load;
  }

  /** Streams show more than this load, e.g. an hour without anybody on duty. */
  private static long delivered(List<Watcher> watchers, Load load) {
    return watchers.stream()
        .flatMap(watcher -> watcher.events.keySet().stream())
        .filter(load.intended()::containsKey)
        .count();
  }

  private static String text(List<Watcher> watchers, Load load) {
    var latencies = new Latencies();
    for (Watcher watcher : watchers) {
      watcher.events.forEach((id, at) -> {
        Long intended = load.intended().get(id);
        if (intended != null) {
          latencies.note(at - intended);
        }
      });
    }
    int frames = watchers.stream().mapToInt(Watcher::mostFramesInASecond).max().orElse(0);
    return String.format(
        Locale.ROOT,
        "%.2f %% within 1 s of the intended publication, at most %d frames in any second; %s;"
            + " %d missing (%d events that no stream showed; %d streams broke off),"
            + " %d not published",
        100.0 * latencies.within(SOON) / Math.max(1, load.deliveries()),
        frames,
        latencies.summary(),
        load.deliveries() - latencies.count(),
        shownNowhere(watchers, load),
        watchers.stream().filter(watcher -> watcher.stream.broken()).count(),
        load.failed());
  }

  private static long shownNowhere(List<Watcher> watchers, Load load) {
    Set<String> shown = new HashSet<>();
    watchers.forEach(watcher -> shown.addAll(watcher.events.keySet()));
    return load.intended().keySet().stream().filter(id -> !shown.contains(id)).count();
  }

  /** One open stream and what came through it. */
  private static final class Watcher {

    private final Map<String, Long> events = new ConcurrentHashMap<>();
    private final List<Long> frames = new ArrayList<>();
    private final EventStream stream;

    Watcher(StreamHouse house, DemoUser manager) {
      stream =
          new EventStream(
              house.visitors().wire(), house.visitor(manager).notification(), this::take);
    }

    private void take(List<String> raised) {
      long now = System.nanoTime();
      synchronized (frames) {
        frames.add(now);
      }
      raised.forEach(id -> events.putIfAbsent(id, now));
    }

    void forget() {
      synchronized (frames) {
        frames.clear();
      }
      events.clear();
    }

    int mostFramesInASecond() {
      synchronized (frames) {
        int most = 0;
        int first = 0;
        for (int last = 0; last < frames.size(); last++) {
          while (frames.get(last) - frames.get(first) >= SOON.toNanos()) {
            first++;
          }
          most = Math.max(most, last - first + 1);
        }
        return most;
      }
    }
  }
}
