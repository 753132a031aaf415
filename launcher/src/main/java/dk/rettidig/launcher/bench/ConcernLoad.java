package dk.rettidig.launcher.bench;

import dk.rettidig.launcher.bench.Trail.Place;
import dk.rettidig.launcher.client.Visitor;
import dk.rettidig.launcher.demo.ConcernForm;
import dk.rettidig.notification.escalation.EscalationId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Logs concerns over HTTP and follows each to the places of the trail. Every second one has level
 * 3, which the standard routes escalate to the unit's leader.
 */
final class ConcernLoad {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
  private static final String ROUTE = "cross-disciplinary";

  private final Visitor author;
  private final Trail trail;
  private final List<String> children;

  ConcernLoad(Visitor author, Trail trail) {
    this.author = author;
    this.trail = trail;
    this.children =
        author
            .concern()
            .get("/children")
            .json()
            .valueStream()
            .map(child -> child.path("id").asString())
            .toList();
  }

  /**
   * A concern that was acknowledged.
   *
   * @param answered a {@link System#nanoTime()}
   */
  private record Save(String concern, boolean escalates, long answered) {

    /** The id that it is known by at a place; null where it never comes. */
    @Nullable String idAt(Place place) {
      if (place == Place.CONSUMER) {
        return concern;
      }
      return escalates ? EscalationId.of(concern, ROUTE).value() : null;
    }
  }

  /**
   * What was measured.
   *
   * @param failed requests without a good answer
   * @param missing of the good ones, how many were not seen at a place half a minute later
   * @param caughtUp how long after the load all others had been seen everywhere
   */
  record Figures(
      Latencies overHttp,
      int failed,
      Map<Place, Latencies> savedTo,
      Map<Place, Integer> missing,
      Duration caughtUp) {

    String to(Place place) {
      Latencies latencies = savedTo.getOrDefault(place, new Latencies());
      return "%s, %d missing".formatted(latencies.summary(), missing.getOrDefault(place, 0));
    }
  }

  Figures run(OpenLoop load) throws InterruptedException {
    var overHttp = new Latencies();
    var saves = new ConcurrentLinkedQueue<Save>();
    int failed = load.run((number, intended) -> saves.add(log(number, intended, overHttp)));
    long end = System.nanoTime();
    var savedTo = new EnumMap<Place, Latencies>(Place.class);
    var missing = new EnumMap<Place, Integer>(Place.class);
    for (Place place : Place.values()) {
      missing.put(place, await(place, saves, end + PATIENCE.toNanos()));
    }
    Duration caughtUp = Duration.ofNanos(System.nanoTime() - end);
    for (Place place : Place.values()) {
      savedTo.put(place, latencies(place, saves));
    }
    return new Figures(overHttp, failed, savedTo, missing, caughtUp);
  }

  private Save log(int number, long intended, Latencies overHttp) {
    String id = UUID.randomUUID().toString();
    String child = children.get(number % children.size());
    boolean escalates = number % 2 == 1;
    var form =
        ConcernForm.of(id, child, "Målt " + number, escalates ? 3 : 2, Clock.systemUTC().instant());
    author.concern().post("/concerns", form).well();
    long now = System.nanoTime();
    overHttp.note(now - intended);
    return new Save(id, escalates, now);
  }

  /** How many have not come there when the time is over. */
  private int await(Place place, Queue<Save> saves, long until) throws InterruptedException {
    var left = new ArrayDeque<String>();
    for (Save save : saves) {
      String id = save.idAt(place);
      if (id != null) {
        left.add(id);
      }
    }
    left.removeIf(trail.at(place)::has);
    while (!left.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(BETWEEN_LOOKS);
      left.removeIf(trail.at(place)::has);
    }
    return left.size();
  }

  private Latencies latencies(Place place, Queue<Save> saves) {
    var latencies = new Latencies();
    for (Save save : saves) {
      String id = save.idAt(place);
      Long seen = id == null ? null : trail.at(place).at(id);
      if (seen != null) {
        latencies.note(seen - save.answered());
      }
    }
    return latencies;
  }
}
