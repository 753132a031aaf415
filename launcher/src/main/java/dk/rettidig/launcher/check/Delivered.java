package dk.rettidig.launcher.check;

import dk.rettidig.launcher.client.Door;
import dk.rettidig.launcher.client.Reach;
import dk.rettidig.launcher.client.Wire;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.stream.Stream;
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
        () -> call(notified.id()).isPresent());
    steps.comesTrue("a mail has told the desk of it", () -> deskIsTold(notified.id()));
    steps.holds(
        "neither names the child or tells what was observed",
        () -> nameless(hooks(), child, notified) && nameless(mails(), child, notified));
    steps.comesTrue(
        "both are proved per recipient",
        () -> isDone(notified.id(), "case-system") && isDone(notified.id(), "desk-mailbox"));
    steps.comesTrue(
        "the author's leader is told by mail as well", () -> isDone(notified.id(), "leader"));
    steps.step(
        "the case system fetches it with credentials of its own", () -> fetch(notified.id()));
    steps.comesTrue(
        "which is the proof of its opening",
        () ->
            proofs(notified.id(), "case-system").anyMatch(one -> one.path("openedAt").isString()));
  }

  private boolean deskIsTold(String notification) {
    return JSON.readTree(mails())
        .valueStream()
        .filter(mail -> mail.path("to").asString("").contains("modtagelsen@901.example"))
        .anyMatch(mail -> mail.path("text").asString("").contains(notification));
  }

  private boolean isDone(String notification, String recipient) {
    return proofs(notification, recipient)
        .anyMatch(proof -> proof.path("state").asString("").equals("DONE"));
  }

  private Stream<JsonNode> proofs(String notification, String recipient) {
    return desk.get("/deliveries?about=" + notification)
        .json()
        .valueStream()
        .filter(proof -> proof.path("recipient").asString("").equals(recipient));
  }

  /** The call whose signature holds and that names the notification. */
  private Optional<String> call(String notification) {
    return JSON.readTree(hooks())
        .valueStream()
        .filter(hook -> hook.path("valid").asBoolean(false))
        .filter(hook -> hook.path("body").asString("").contains(notification))
        .map(hook -> hook.path("id").asString())
        .findFirst();
  }

  /** Asks the receiver of webhooks to follow that call. */
  private String fetch(String notification) {
    HttpRequest request =
        HttpRequest.newBuilder(reach.webhook().resolve("/fetch"))
            .POST(BodyPublishers.ofString("id=" + call(notification).orElseThrow()))
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
