package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.notification.FireClocks;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RunningService
class TypedInTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final PublishedEvents published;
  private final FireClocks clocks;
  private final MovableClock clock;

  @Autowired
  TypedInTest(
      Api api,
      OneCase one,
      ForeignEvents events,
      PublishedEvents published,
      FireClocks clocks,
      MovableClock clock) {
    this.api = api;
    this.one = one;
    this.events = events;
    this.published = published;
    this.clocks = clocks;
    this.clock = clock;
  }

  @Test
  void aCallTypedLaterRunsFromItsTrueArrivalAndAnAnonymousCitizenStaysSo() {
    Instant arrived = clock.instant().minus(Duration.ofHours(30)).truncatedTo(ChronoUnit.MILLIS);
    assertThat(
            one.officer()
                .post(
                    "/v1/intake/notifications",
                    Map.of(
                        "id",
                        one.id(),
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
    JsonNode row = one.row();
    assertThat(row.at("/arrivedAt").asString()).isEqualTo(arrived.toString());
    assertThat(row.at("/clocks/0/broken").asBoolean()).isTrue();
    JsonNode view = api.body(one.officer().get("/v1/intake/notifications/" + one.id()));
    assertThat(view.toString()).doesNotContain("Lis Bak");
    assertThat(one.step("receipt", Map.of("id", "r"))).hasStatus(409);
  }

  /** Invariant 5: the school in a neighbour's call is the child's; its leader may be the parent. */
  @Test
  void theLeaderOfTheChildsSchoolReadsNoCallFromACitizen() {
    assertThat(
            one.officer()
                .post(
                    "/v1/intake/notifications",
                    Map.of(
                        "id", one.id(),
                        "arrivedAt", clock.instant().toString(),
                        "notifier", Map.of("kind", "CITIZEN", "name", "Lis Bak"),
                        "unit", one.unit(),
                        "subject", Map.of("name", "Ida Holm"),
                        "observed", "Slag i hjemmet")))
        .hasStatus(201);

    assertThat(one.leader().get("/v1/notifications/" + one.id())).hasStatus(404);
    assertThat(api.body(one.leader().get("/v1/notifications")).toString()).doesNotContain(one.id());
    assertThat(
            one.leader()
                .post(
                    "/v1/notifications/" + one.id() + "/comments",
                    Map.of("id", "c", "text", "Nej")))
        .hasStatus(404);
    assertThat(one.row().path("unit").asString()).isEqualTo(one.unit());
  }

  @Test
  void whatIsFinishedIsStillAtTheDesk() {
    one.send(Map.of());
    assertThat(finished()).doesNotContain(one.id());
    assertThat(one.step("assessment", Map.of("id", "a", "acute", true, "text", "Fare")))
        .hasStatusOk();
    assertThat(one.step("receipt", Map.of("id", "r"))).hasStatusOk();
    assertThat(one.step("feedback", Map.of("id", "f", "outcome", "NEITHER"))).hasStatusOk();
    assertThat(one.row().path("investigationOwed").asBoolean()).isTrue();

    assertThat(one.step("investigation/omission", Map.of("id", "o"))).hasStatus(422);
    assertThat(one.step("investigation/omission", Map.of("id", "o", "reason", "Er i gang")))
        .hasStatusOk();

    assertThat(one.queue().map(row -> row.path("id").asString())).doesNotContain(one.id());
    assertThat(finished()).contains(one.id());
    assertThat(one.leader().get("/v1/intake/finished")).hasStatus(403);
  }

  private List<String> finished() {
    return api.body(one.officer().get("/v1/intake/finished")).findValuesAsString("id");
  }

  @Test
  void aCallCannotArriveInTheFuture() {
    assertThat(
            one.officer()
                .post(
                    "/v1/intake/notifications",
                    Map.of(
                        "id",
                        one.id(),
                        "arrivedAt",
                        clock.instant().plusSeconds(3600).toString(),
                        "notifier",
                        Map.of("kind", "CITIZEN"),
                        "child",
                        one.child(),
                        "observed",
                        "x")))
        .hasStatus(422);
  }

  @Test
  void aTakenOverOneStartsNoClockAndIsNotInTheQueue() {
    var past =
        Map.of(
            "id",
            one.id(),
            "arrivedAt",
            "2024-03-01T10:00:00Z",
            "notifier",
            Map.of("kind", "CITIZEN"),
            "child",
            one.child(),
            "observed",
            "x");
    assertThat(api.as("admin", Role.ADMIN).post("/v1/intake/past-notifications", past))
        .hasStatus(201);
    clocks.fire(NORDSUND);
    assertThat(published.awaited(e -> e.subject().equals(one.id())).getFirst().body())
        .contains("\"takenOver\":true");
    assertThat(one.officer().post("/v1/intake/past-notifications", past)).hasStatus(403);
    one.send(one.id() + "-new", one.child(), Map.of());
    assertThat(one.row(one.id() + "-new").at("/earlier").asInt()).isEqualTo(1);
    assertThat(published.all(e -> e.type().startsWith("clock.") && e.body().contains(one.id())))
        .isEmpty();
  }

  @Test
  void aSuspectedOfficerAndTheSubstituteSeeNothingOfItNotEvenInACount() {
    String substitute = one.own("sub");
    events.substitute("901", substitute, "INTAKE", "desk", one.officerId());
    one.send(Map.of("suspicion", Map.of("group", "EMPLOYEE", "persons", List.of(one.officerId()))));
    one.send(one.id() + "-other", one.child(), Map.of());
    assertThat(one.officer().get("/v1/intake/notifications/" + one.id())).hasStatus(404);
    assertThat(one.step("acknowledgement", Map.of("id", "a"))).hasStatus(404);
    assertThat(one.row(one.id() + "-other").at("/earlier").asInt()).isZero();
    assertThat(api.as(substitute, Role.INTAKE).get("/v1/intake/notifications/" + one.id()))
        .hasStatus(404);
    String other = one.own("second");
    events.person("901", other, "INTAKE", "desk");
    assertThat(api.as(other, Role.INTAKE).get("/v1/intake/notifications/" + one.id()))
        .hasStatusOk();
  }
}
