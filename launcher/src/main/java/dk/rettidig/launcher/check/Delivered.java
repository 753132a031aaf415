package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A notification is delivered by mail and webhook, neither of which says whom it is about. */
final class Delivered {

  private static final JsonMapper JSON = new JsonMapper();

  private final Steps steps;
  private final Door desk;
  private final Wire wire;
  private final Reach reach;

  Delivered(Steps steps, Cast cast, Wire wire, Reach reach) {
    this.steps = steps;
    this.desk = cast.intake().notification();
    this.wire = wire;
    this.reach = reach;
  }

  void perform(JsonNode child, Notified notified) {
    steps.comesTrue(
        "a webhook with a valid signature names the notification",
        () -> hooks().contains(notified.id()) && hooks().contains("\"valid\":true"));
    steps.comesTrue("a mail has told the desk", () -> mails().contains("modtagelsen@901.example"));
    steps.holds(
        "neither names the child or tells what was observed",
        () -> nameless(hooks(), child, notified) && nameless(mails(), child, notified));
    steps.comesTrue(
        "both are proved per recipient",
        () -> {
          String proofs = desk.get("/deliveries?about=" + notified.id()).json().toString();
          return proofs.contains(notified.id())
              && proofs.contains("case-system")
              && proofs.contains("desk-mailbox");
        });
    steps.step(
        "the case system fetches it with credentials of its own", () -> fetch(notified.id()));
    steps.comesTrue(
        "which is the proof of its opening",
        () ->
            desk.get("/deliveries?about=" + notified.id())
                .json()
                .valueStream()
                .filter(proof -> proof.path("recipient").asString("").equals("case-system"))
                .anyMatch(proof -> proof.path("openedAt").isString()));
  }

  /** Asks the receiver of webhooks to follow the call that named the notification. */
  private String fetch(String notification) {
    String call =
        JSON.readTree(hooks())
            .valueStream()
            .filter(hook -> hook.path("body").asString("").contains(notification))
            .map(hook -> hook.path("id").asString())
            .findFirst()
            .orElseThrow();
    HttpRequest request =
        HttpRequest.newBuilder(reach.webhook().resolve("/fetch"))
            .POST(BodyPublishers.ofString("id=" + call))
            .build();
    return wire.send(request, BodyHandlers.ofString()).body();
  }

  private static boolean nameless(String text, JsonNode child, Notified notified) {
    return !text.contains(child.path("name").asString()) && !text.contains(notified.observed());
  }

  private String mails() {
    return read(reach.mail().resolve("/mails.json"));
  }

  private String hooks() {
    return read(reach.webhook().resolve("/hooks.json"));
  }

  private String read(URI page) {
    return wire.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
  }
}
