package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.notification.FireClocks;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RunningService
class TypedInTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Api api;
  private final ForeignEvents events;
  private final PublishedEvents published;
  private final FireClocks clocks;
  private final MovableClock clock;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String unit = "unit-" + run;
  private final String child = "child-" + run;
  private final String sibling = "sibling-" + run;
  private final String author = "author-" + run;
  private final String officer = "officer-" + run;
  private final String id = "n-" + run;

  @Autowired
  TypedInTest(
      Api api,
      ForeignEvents events,
      PublishedEvents published,
      FireClocks clocks,
      MovableClock clock) {
    this.api = api;
    this.events = events;
    this.published = published;
    this.clocks = clocks;
    this.clock = clock;
  }

  @BeforeEach
  void people() {
    events.person("901", author, "PROFESSIONAL", unit);
    events.person("901", officer, "INTAKE", "desk");
    events.child("901", child, unit, "901", List.of(sibling), List.of());
  }

  private Api.Caller author() {
    return api.as(author, Role.PROFESSIONAL);
  }

  private Api.Caller officer() {
    return api.as(officer, Role.INTAKE);
  }

  private void send(String ofId, String about, Map<String, Object> more) {
    var draft = new HashMap<String, Object>(more);
    draft.putAll(Map.of("id", ofId, "child", about, "observed", "Rødt mærke på armen"));
    assertThat(author().post("/v1/notifications", draft)).hasStatus(201);
    assertThat(author().post("/v1/notifications/" + ofId + "/sending", null)).hasStatusOk();
  }

  private MvcTestResult step(String step, Map<String, Object> body) {
    return officer().post("/v1/intake/notifications/" + id + "/" + step, body);
  }

  private JsonNode row(String ofId) {
    for (JsonNode row : api.body(officer().get("/v1/intake/queue"))) {
      if (row.at("/id").asString().equals(ofId)) {
        return row;
      }
    }
    throw new AssertionError(ofId + " is not in the queue");
  }

  @Test
  void aCallTypedLaterRunsFromItsTrueArrivalAndAnAnonymousCitizenStaysSo() {
    Instant arrived = clock.instant().minus(Duration.ofHours(30)).truncatedTo(ChronoUnit.MILLIS);
    assertThat(
            officer()
                .post(
                    "/v1/intake/notifications",
                    Map.of(
                        "id",
                        id,
                        "origin",
                        "PHONE",
                        "arrivedAt",
                        arrived.toString(),
                        "notifier",
                        Map.of("kind", "ANONYMOUS", "name", "Lis Bak"),
                        "subject",
                        Map.of("name", "Barn i nr. 14"),
                        "observed",
                        "Råb om natten")))
        .hasStatus(201);
    JsonNode row = row(id);
    assertThat(row.at("/arrivedAt").asString()).isEqualTo(arrived.toString());
    assertThat(row.at("/clocks/0/broken").asBoolean()).isTrue();
    JsonNode view = api.body(officer().get("/v1/intake/notifications/" + id));
    assertThat(view.toString()).doesNotContain("Lis Bak");
    assertThat(step("receipt", Map.of("id", "r"))).hasStatus(409);
  }

  @Test
  void aCallCannotArriveInTheFuture() {
    assertThat(
            officer()
                .post(
                    "/v1/intake/notifications",
                    Map.of(
                        "id",
                        id,
                        "arrivedAt",
                        clock.instant().plusSeconds(3600).toString(),
                        "notifier",
                        Map.of("kind", "CITIZEN"),
                        "child",
                        child,
                        "observed",
                        "x")))
        .hasStatus(422);
  }

  @Test
  void aTakenOverOneStartsNoClockAndIsNotInTheQueue() {
    var past =
        Map.of(
            "id",
            id,
            "arrivedAt",
            "2024-03-01T10:00:00Z",
            "notifier",
            Map.of("kind", "CITIZEN"),
            "child",
            child,
            "observed",
            "x");
    assertThat(api.as("admin", Role.ADMIN).post("/v1/intake/past-notifications", past))
        .hasStatus(201);
    clocks.fire(NORDSUND);
    assertThat(published.awaited(e -> e.subject().equals(id)).getFirst().body())
        .contains("\"takenOver\":true");
    assertThat(officer().post("/v1/intake/past-notifications", past)).hasStatus(403);
    send(id + "-new", child, Map.of());
    assertThat(row(id + "-new").at("/earlier").asInt()).isEqualTo(1);
    assertThat(published.all(e -> e.type().startsWith("clock.") && e.body().contains(id)))
        .isEmpty();
  }

  @Test
  void aSuspectedOfficerAndTheSubstituteSeeNothingOfItNotEvenInACount() {
    String substitute = "sub-" + run;
    events.substitute("901", substitute, "INTAKE", "desk", officer);
    send(id, child, Map.of("suspicion", Map.of("group", "EMPLOYEE", "persons", List.of(officer))));
    send(id + "-other", child, Map.of());
    assertThat(officer().get("/v1/intake/notifications/" + id)).hasStatus(404);
    assertThat(step("acknowledgement", Map.of("id", "a"))).hasStatus(404);
    assertThat(row(id + "-other").at("/earlier").asInt()).isZero();
    assertThat(api.as(substitute, Role.INTAKE).get("/v1/intake/notifications/" + id))
        .hasStatus(404);
    String other = "second-" + run;
    events.person("901", other, "INTAKE", "desk");
    assertThat(api.as(other, Role.INTAKE).get("/v1/intake/notifications/" + id)).hasStatusOk();
  }
}
