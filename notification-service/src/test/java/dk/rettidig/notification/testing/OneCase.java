package dk.rettidig.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/**
 * A child with a sibling in a unit, the pedagogue who notifies, the unit's leader, and an officer
 * at the desk; whoever asks for one gets new people, so that no test meets those of another.
 */
public final class OneCase {

  private final Api api;
  private final String run = UUID.randomUUID().toString().substring(0, 8);

  OneCase(Api api, ForeignEvents events) {
    this.api = api;
    events.person("901", authorId(), "PROFESSIONAL", unit());
    events.person("901", leaderId(), "UNIT_LEADER", unit());
    events.person("901", officerId(), "INTAKE", "desk");
    events.child("901", child(), unit(), "901", List.of(sibling()), List.of());
  }

  /** A name of this case's own. */
  public String own(String name) {
    return name + "-" + run;
  }

  /** Of the notification. */
  public String id() {
    return own("n");
  }

  public String unit() {
    return own("unit");
  }

  public String child() {
    return own("child");
  }

  public String sibling() {
    return own("sibling");
  }

  public String authorId() {
    return own("author");
  }

  public String leaderId() {
    return own("leader");
  }

  public String officerId() {
    return own("officer");
  }

  public Api.Caller author() {
    return api.as(authorId(), Role.PROFESSIONAL);
  }

  public Api.Caller leader() {
    return api.as(leaderId(), Role.UNIT_LEADER);
  }

  public Api.Caller officer() {
    return api.as(officerId(), Role.INTAKE);
  }

  /** The least that can be sent. */
  public Map<String, Object> plain() {
    return Map.of("id", id(), "child", child(), "observed", "Rødt mærke på armen");
  }

  /** The author writes and sends the notification, with more or other words than the least. */
  public void send(Map<String, Object> more) {
    send(id(), child(), more);
  }

  /** The author sends another one. */
  public void send(String notification, String about, Map<String, Object> more) {
    var draft = new HashMap<>(plain());
    draft.putAll(Map.of("id", notification, "child", about));
    draft.putAll(more);
    assertThat(author().post("/v1/notifications", draft)).hasStatus(201);
    assertThat(author().post("/v1/notifications/" + notification + "/sending", null)).hasStatusOk();
  }

  /** What the notifier sees of it. */
  public JsonNode notifier() {
    return api.body(author().get("/v1/notifications/" + id()));
  }

  /** What the officer does with it. */
  public MvcTestResult step(String step, Map<String, Object> body) {
    return officer().post("/v1/intake/notifications/" + id() + "/" + step, body);
  }

  /** The rows of the desk's queue, as its officer sees them. */
  public Stream<JsonNode> queue() {
    return api.body(officer().get("/v1/intake/queue")).path("waiting").valueStream();
  }

  /** Where it stands in the desk's queue. */
  public JsonNode row() {
    return row(id());
  }

  /** Where another one stands in the desk's queue. */
  public JsonNode row(String notification) {
    return queue()
        .filter(row -> row.path("id").asString().equals(notification))
        .findFirst()
        .orElseThrow(() -> new AssertionError(notification + " is not in the queue"));
  }
}
