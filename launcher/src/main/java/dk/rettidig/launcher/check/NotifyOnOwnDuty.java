package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Door;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Outcome 3: a suspicion changes the path, and nobody holds the notification. */
final class NotifyOnOwnDuty {

  private final Steps steps;
  private final Cast cast;
  private final JsonNode child;
  private final Door concerns;
  private final Door notifications;

  NotifyOnOwnDuty(Steps steps, Cast cast, JsonNode child) {
    this.steps = steps;
    this.cast = cast;
    this.child = child;
    this.concerns = cast.pedagogue().concern();
    this.notifications = cast.pedagogue().notification();
  }

  Notified perform() {
    String observed = Chance.text("Fortalte uopfordret om slag");
    String concern = Chance.id();
    steps.step(
        "logs a suspicion of violence in the household",
        () ->
            concerns
                .post(
                    "/concerns",
                    Map.of(
                        "id",
                        concern,
                        "child",
                        child.path("id").asString(),
                        "observed",
                        observed,
                        "suspicion",
                        Map.of("whom", "PARENT_OR_HOUSEHOLD")))
                .well());
    var notified = new Notified(Chance.id(), observed);
    steps.step(
        "writes a notification",
        () -> notifications.post("/notifications", draft(notified, concern)).well());
    steps.step(
        "sends it without waiting for anybody",
        () -> notifications.post("/notifications/" + notified.id() + "/sending", Map.of()).well());
    steps.holds(
        "reads that it was not seen yet, and whom to call",
        () -> {
          JsonNode own = notifications.get("/notifications/" + notified.id()).json();
          return own.path("call").asString("").contains("Ikke set endnu")
              && own.path("duty").path("phone").isString();
        });
    steps.holds(
        "the suspicion is no candidate for the forum",
        () -> !cast.chair().meeting().get("/candidates").well().mentions(concern));
    steps.step(
        "the leader comments, and can do no more",
        () ->
            cast.leader()
                .notification()
                .post(
                    "/notifications/" + notified.id() + "/comments",
                    Map.of("id", Chance.id(), "text", Chance.text("Jeg er enig")))
                .well());
    return notified;
  }

  private Map<String, Object> draft(Notified notified, String concern) {
    return Map.of(
        "id", notified.id(),
        "child", child.path("id").asString(),
        "subject", Map.of("name", child.path("name").asString()),
        "urgency", "ACUTE",
        "suspicion", Map.of("group", "PARENT_OR_HOUSEHOLD"),
        "observed", notified.observed(),
        "parentsInformed", Map.of("informed", false, "because", "Mistanke mod hjemmet"),
        "source", Map.of("concern", concern, "version", 0));
  }
}
