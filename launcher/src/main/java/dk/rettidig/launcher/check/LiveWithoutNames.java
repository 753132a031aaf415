package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reply;
import dk.rettidig.launcher.client.Wire;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Outcome 5: the manager watches without names, and misses nothing after a lost connection. */
final class LiveWithoutNames {

  private final Steps steps;
  private final Door overview;
  private final Wire wire;
  private final JsonNode child;
  private final Notified notified;
  private String position = "";

  LiveWithoutNames(Steps steps, Cast cast, Wire wire, JsonNode child, Notified notified) {
    this.steps = steps;
    this.overview = cast.manager().notification();
    this.wire = wire;
    this.child = child;
    this.notified = notified;
  }

  /** Looks once and loses the connection. */
  void watch() {
    Reply figures =
        steps.step("the manager sees the overview", () -> overview.get("/overview").well());
    steps.holds("without names", () -> nameless(figures.body().toString()));
    List<String> first =
        steps.step("follows the live stream", () -> stream("", line -> line.startsWith("id:")));
    steps.holds("without names there too", () -> nameless(String.join("\n", first)));
    position = first.getLast().substring("id:".length()).strip();
  }

  /** Comes back after the desk has worked. */
  void resume() {
    List<String> missed =
        steps.step(
            "the manager's stream goes on where it broke off",
            () -> stream(position, line -> line.contains("notification.fed-back.v1")));
    steps.holds(
        "and brings what was missed, still without names",
        () ->
            String.join("\n", missed).contains("notification.assessed.v1")
                && nameless(String.join("\n", missed)));
  }

  /** Reads until the line that is waited for has come. */
  private List<String> stream(String lastId, Predicate<String> wanted) {
    HttpRequest.Builder request = overview.request("/stream").header("Accept", "text/event-stream");
    if (!lastId.isEmpty()) {
      request.header("Last-Event-ID", lastId);
    }
    HttpResponse<Stream<String>> answer = wire.send(request.build(), BodyHandlers.ofLines());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("the stream answers " + answer.statusCode());
    }
    return new StreamReading(answer.body()).until(wanted);
  }

  private boolean nameless(String text) {
    return !text.contains(child.path("id").asString())
        && !text.contains(child.path("name").asString())
        && !text.contains(notified.observed());
  }
}
