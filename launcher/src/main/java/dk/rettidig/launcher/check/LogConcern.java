package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import dk.rettidig.launcher.demo.ConcernForm;
import java.time.Clock;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** Outcome 1: a pedagogue logs a concern and sees what happens next. */
final class LogConcern {

  private final Steps steps;
  private final Cast cast;
  private final Door concerns;

  LogConcern(Steps steps, Cast cast) {
    this.steps = steps;
    this.cast = cast;
    this.concerns = cast.pedagogue().concern();
  }

  Raised perform() {
    JsonNode me = steps.step("the pedagogue is known", () -> concerns.get("/me").json());
    JsonNode child = new EnterChild(steps, cast).perform(me);
    steps.holds("sees no level in the list", () -> !child.has("level"));
    steps.holds("may notify now at every level", () -> mayNotify(child));
    var raised =
        new Raised(
            Chance.id(), child, Chance.text("Sidder alene hver dag"), me.path("id").asString());
    Map<String, Object> form = form(raised, raised.observed());
    steps.step("logs a concern at level 3", () -> concerns.post("/concerns", form).json());
    steps.holds(
        "the same form again is the same record",
        () -> concerns.post("/concerns", form).status() < 300);
    steps.holds(
        "the same id with another text is refused",
        () -> concerns.post("/concerns", form(raised, "noget andet")).status() == 409);
    steps.holds(
        "reads it in the child's chronology", () -> chronology(raised).mentions(raised.concern()));
    return raised;
  }

  private boolean mayNotify(JsonNode child) {
    return IntStream.rangeClosed(1, 5)
        .mapToObj(level ->
            Map.of(
                "child",
                child.path("id").asString(),
                "instrument",
                "bl5",
                "version",
                "1.0",
                "level",
                String.valueOf(level)))
        .allMatch(
            body -> concerns.post("/next-steps", body).json().path("mayNotifyNow").asBoolean());
  }

  private Reply chronology(Raised raised) {
    return concerns.get("/children/" + raised.childId() + "/chronology").well();
  }

  private static Map<String, Object> form(Raised raised, String observed) {
    return ConcernForm.of(
        raised.concern(),
        raised.childId(),
        observed,
        3,
        Clock.systemUTC().instant().minusSeconds(600));
  }
}
