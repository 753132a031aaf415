package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Outcome 4: the intake desk, its clock, and what the notifier sees of it. */
final class AtTheDesk {

  private final Steps steps;
  private final Notified notified;
  private final Door desk;
  private final Door notifier;
  private final String reason = Chance.text("Akut: samtale uden forældre i dag");

  AtTheDesk(Steps steps, Cast cast, Notified notified) {
    this.steps = steps;
    this.notified = notified;
    this.desk = cast.intake().notification();
    this.notifier = cast.pedagogue().notification();
  }

  void perform() {
    steps.comesTrue(
        "the intake officer sees it in the queue",
        () -> desk.get("/intake/queue").well().mentions(notified.id()));
    steps.holds(
        "with the 24-hour clock running",
        () ->
            desk.get("/intake/queue")
                .json()
                .path("waiting")
                .valueStream()
                .filter(row -> row.path("id").asString("").equals(notified.id()))
                .flatMap(row -> row.path("clocks").valueStream())
                .anyMatch(AtTheDesk::isTheRunningDayClock));
    steps.holds("opens it and reads what was observed", () -> open().mentions(notified.observed()));
    take("acknowledges that she has seen it", "/acknowledgement", Map.of("id", Chance.id()));
    steps.holds(
        "the notifier need not call any more", () -> steps().path("acknowledgedAt").isString());
    take("records the acute assessment", "/assessment", assessment());
    take("sends the receipt", "/receipt", Map.of("id", Chance.id()));
    take(
        "sends the feedback",
        "/feedback",
        Map.of("id", Chance.id(), "outcome", "INVESTIGATION_BEGUN"));
    for (String time :
        List.of("sentAt", "receivedAt", "openedAt", "assessedAt", "receiptAt", "feedbackAt")) {
      steps.comesTrue("the notifier sees " + time, () -> steps().path(time).isString());
    }
    steps.holds(
        "and nothing of the assessment itself",
        () -> !notifier.get("/notifications/" + notified.id()).well().mentions(reason));
  }

  private static boolean isTheRunningDayClock(JsonNode clock) {
    return clock.path("clock").asString("").equals("ASSESSMENT_24H")
        && clock.path("minutesLeft").asLong(0) > 0;
  }

  private void take(String what, String step, Map<String, Object> body) {
    steps.step(what, () -> desk.post(desk() + step, open().etag(), body).well());
  }

  private Reply open() {
    return desk.get(desk()).well();
  }

  private JsonNode steps() {
    return notifier.get("/notifications/" + notified.id()).json().path("steps");
  }

  private Map<String, Object> assessment() {
    return Map.of("id", Chance.id(), "acute", true, "text", reason);
  }

  private String desk() {
    return "/intake/notifications/" + notified.id();
  }
}
