package dk.rettidig.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.RunningService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/**
 * Who gets which answer on a notification that was sent in municipality 901: role in the token,
 * assignment, relation and municipality.
 */
@RunningService
class AccessMatrixTest {

  private final Api api;
  private final ForeignEvents events;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String unit = "unit-" + run;
  private final String child = "child-" + run;
  private final String id = "n-" + run;

  @Autowired
  AccessMatrixTest(Api api, ForeignEvents events) {
    this.api = api;
    this.events = events;
  }

  @BeforeEach
  void aSentNotification() {
    events.child("901", child, unit, "901", List.of(), List.of(person("guardianLeader")));
    for (String municipality : List.of("901", "902")) {
      events.person(municipality, person("author"), "PROFESSIONAL", unit);
      events.person(municipality, person("leader"), "UNIT_LEADER", unit);
      events.person(municipality, person("officer"), "INTAKE", "desk");
    }
    events.person("901", person("colleague"), "PROFESSIONAL", unit);
    events.person("901", person("guardianLeader"), "UNIT_LEADER", unit);
    events.person("901", person("leaderElsewhere"), "UNIT_LEADER", "other-" + run);
    events.person("901", person("adviser"), "ADVISER", unit);
    events.person("901", person("manager"), "MANAGER", unit);
    var author = api.as(person("author"), Role.PROFESSIONAL);
    assertThat(
            author.post("/v1/notifications", Map.of("id", id, "child", child, "observed", "Slag")))
        .hasStatus(201);
    assertThat(author.post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
  }

  private String person(String name) {
    return name + "-" + run;
  }

  @ParameterizedTest(name = "{0} as {1} of {2}")
  @CsvSource({
    // person, token role, municipality, read, comment, send, rewrite, queue, open, acknowledge,
    // roster, rows in the chronology
    "author, PROFESSIONAL, 901, 200, 404, 200, 409, 403, 403, 403, 403, 1",
    "author, GUARDIAN, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "author, PROFESSIONAL, 902, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "leader, UNIT_LEADER, 901, 200, 200, 404, 404, 403, 403, 403, 403, 1",
    "leader, PROFESSIONAL, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "leader, UNIT_LEADER, 902, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "guardianLeader, UNIT_LEADER, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "leaderElsewhere, UNIT_LEADER, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "colleague, PROFESSIONAL, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "colleague, INTAKE, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "adviser, ADVISER, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "manager, MANAGER, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "officer, INTAKE, 901, 404, 404, 404, 404, 200, 200, 200, 200, 1",
    "officer, PROFESSIONAL, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "officer, INTAKE, 902, 404, 404, 404, 404, 200, 404, 404, 200, 0",
    "stranger, INTAKE, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "stranger, UNIT_LEADER, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "citizen, GUARDIAN, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "youth, YOUNG_PERSON, 901, 404, 404, 404, 404, 403, 403, 403, 403, 0",
    "admin, ADMIN, 901, 404, 404, 404, 404, 403, 403, 403, 200, 0"
  })
  void theAnswerIs(
      String name,
      Role role,
      String municipality,
      int read,
      int comment,
      int send,
      int rewrite,
      int queue,
      int open,
      int acknowledge,
      int roster,
      int rows) {
    Api.Caller caller = api.in(municipality, person(name), role);
    String own = "/v1/notifications/" + id;
    String desk = "/v1/intake/notifications/" + id;
    Map<String, Object> words = Map.of("id", id, "child", child, "observed", "Andet");
    assertThat(api.body(caller.get("/v1/children/" + child + "/chronology"))).hasSize(rows);
    assertThat(caller.get("/v1/duty")).hasStatus(200);
    assertThat(caller.get(own)).hasStatus(read);
    assertThat(api.body(caller.get("/v1/notifications"))).hasSize(read == 200 ? 1 : 0);
    assertThat(caller.post(own + "/comments", Map.of("id", "c", "text", "Set"))).hasStatus(comment);
    assertThat(caller.call(HttpMethod.PUT, own, words, "\"1\"")).hasStatus(rewrite);
    assertThat(caller.post(own + "/sending", null)).hasStatus(send);
    assertThat(caller.get("/v1/intake/queue")).hasStatus(queue);
    assertThat(caller.get(desk)).hasStatus(open);
    assertThat(caller.post(desk + "/acknowledgement", Map.of("id", "a"))).hasStatus(acknowledge);
    for (String step :
        List.of(
            "assessment",
            "receipt",
            "feedback",
            "forwarding",
            "forwarding/withdrawal",
            "forwarding")) {
      var body =
          Map.of(
              "id", step.replace('/', '-'),
              "way", "x",
              "forwarding", "forwarding",
              "acute", true,
              "text", "x",
              "outcome", "NEITHER",
              "municipality", "902");
      assertThat(caller.post(desk + "/" + step, body)).as(step).hasStatus(acknowledge);
    }
    assertThat(caller.get("/v1/intake/roster")).hasStatus(roster);
  }
}
