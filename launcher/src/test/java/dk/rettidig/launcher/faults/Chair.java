package dk.rettidig.launcher.faults;

import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The forum's chair, who takes what others have given a basis for through the four steps, decides,
 * and closes; each request is sent again from the same version until it is acknowledged.
 */
final class Chair implements Runnable {

  /** The next meetings; the others are filled while these are held. */
  private static final int MEETINGS = 3;

  private static final int OK = 200;
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private final Door forum;
  private final Door unit;
  private final Ledger ledger;
  private final Insistence request;
  private final BooleanSupplier working;
  private final LocalDate due = LocalDate.now(Clock.system(DanishTime.ZONE)).plusWeeks(4);

  /**
   * @param working until it is false; then what is begun is finished
   */
  Chair(Town town, Ledger ledger, BooleanSupplier working) {
    this.forum = town.visitors().as("raadgiver").meeting();
    this.unit = town.visitors().as("paedagog").concern();
    this.ledger = ledger;
    this.request = new Insistence(ledger, town.logs());
    this.working = working;
  }

  @Override
  public void run() {
    while (working.getAsBoolean()) {
      next().ifPresent(this::hold);
      LockSupport.parkNanos(BETWEEN.toNanos());
    }
  }

  private Optional<JsonNode> next() {
    return look("/series")
        .flatMap(series -> look("/meetings?series=" + series.path("id").asString()).limit(MEETINGS))
        .flatMap(meeting -> items("/meetings/" + meeting.path("id").asString()))
        .filter(item -> ledger.bases.contains(item.path("concern").asString("")))
        .filter(item -> item.path("state").asString("").equals("OPEN"))
        .findFirst();
  }

  private Stream<JsonNode> look(String path) {
    return seen(path).stream().flatMap(JsonNode::valueStream);
  }

  private Stream<JsonNode> items(String meeting) {
    return seen(meeting).stream().flatMap(agenda -> agenda.path("items").valueStream());
  }

  /** What is there to see now: nothing of another's forum, and nothing while nobody answers. */
  private Optional<JsonNode> seen(String path) {
    try {
      Reply reply = forum.get(path);
      return reply.status() == OK ? Optional.of(reply.body()) : Optional.empty();
    } catch (UncheckedIOException away) {
      return Optional.empty();
    }
  }

  private void hold(JsonNode item) {
    String path = "/items/" + item.path("id").asString();
    String concern = item.path("concern").asString();
    for (String step : List.of("PRESENT", "CLARIFY", "REFLECT", "DECIDE")) {
      Map<String, Object> note = Map.of("note", step + " " + UUID.randomUUID());
      String version = version(path);
      request.untilAcknowledged(() -> forum.put(path + "/steps/" + step, version, note));
    }
    Map<String, Object> decision = decision(concern);
    String before = version(path);
    request.untilAcknowledged(() -> forum.post(path + "/decisions", before, decision));
    String decided = version(path);
    request.untilAcknowledged(() -> forum.post(path + "/closure", decided, Map.of()));
    ledger.closed.put(concern, String.valueOf(decision.get("id")));
  }

  private Map<String, Object> decision(String concern) {
    Reply read = request.untilAcknowledged(() -> unit.get("/concerns/" + concern));
    return Map.of(
        "id",
        UUID.randomUUID().toString(),
        "kind",
        "HANDLED_LOCALLY",
        "text",
        "Besluttet under last",
        "responsible",
        read.body().path("author").asString(),
        "due",
        due.toString());
  }

  private String version(String item) {
    return request.untilAcknowledged(() -> forum.get(item)).etag();
  }
}
