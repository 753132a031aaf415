package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Door;
import java.time.Clock;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Outcome 4: a neighbour calls; once the child is found, what is known stands beside the call. */
final class CallAboutTheChild {

  private final Steps steps;
  private final Door desk;
  private final Door notifier;
  private final JsonNode child;
  private final Notified notified;
  private final String call = Chance.id();

  CallAboutTheChild(Steps steps, Cast cast, JsonNode child, Notified notified) {
    this.steps = steps;
    this.desk = cast.intake().notification();
    this.notifier = cast.pedagogue().notification();
    this.child = child;
    this.notified = notified;
  }

  void perform() {
    steps.step(
        "the officer writes a neighbour's call down",
        () -> desk.post("/intake/notifications", typed()).well());
    steps.holds("nothing stands beside it yet", () -> !open().has("child"));
    steps.holds(
        "she finds the child by the name that the neighbour said",
        () ->
            desk.post(own() + "/identification", Map.of())
                .json()
                .path("children")
                .valueStream()
                .anyMatch(one -> one.path("child").asString("").equals(id())));
    steps.step(
        "says that it is the child",
        () -> desk.post(own() + "/child", Map.of("id", Chance.id(), "child", id())).well());
    steps.holds(
        "and reads the pedagogue's notification beside the call",
        () ->
            open()
                .path("earlier")
                .valueStream()
                .anyMatch(one -> one.path("id").asString("").equals(notified.id())));
    steps.holds(
        "the pedagogue does not learn of the call",
        () -> !notifier.get("/children/" + id() + "/chronology").well().mentions(call));
  }

  private JsonNode open() {
    return desk.get(own()).json();
  }

  private Map<String, Object> typed() {
    return Map.of(
        "id", call,
        "origin", "PHONE",
        "arrivedAt", Clock.systemUTC().instant().minusSeconds(60).toString(),
        "notifier", Map.of("kind", "ANONYMOUS"),
        "subject", Map.of("name", child.path("name").asString()),
        "observed", Chance.text("Alene ude om aftenen"));
  }

  private String own() {
    return "/intake/notifications/" + call;
  }

  private String id() {
    return child.path("id").asString();
  }
}
