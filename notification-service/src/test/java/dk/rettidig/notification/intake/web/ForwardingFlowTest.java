package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** From the wrong desk to the right one. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ForwardingFlowTest {

  private static final String WAY = "Digital Post, kvittering nr. 17";

  private final Api api;
  private final ForeignEvents events;
  private final PublishedEvents published;
  private final MovableClock clock;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String author = "author-" + run;
  private final String officer = "officer-" + run;
  private final String id = "n-" + run;

  ForwardingFlowTest(Api api, ForeignEvents events, PublishedEvents published, MovableClock clock) {
    this.api = api;
    this.events = events;
    this.published = published;
    this.clock = clock;
  }

  @BeforeEach
  void oneThatBelongsElsewhere() {
    events.person("901", author, "PROFESSIONAL", "unit-" + run);
    events.person("901", officer, "INTAKE", "desk");
    events.child("901", "away-" + run, "unit-" + run, "902", List.of(), List.of());
    var draft = Map.of("id", id, "child", "away-" + run, "observed", "Rødt mærke på armen");
    assertThat(author().post("/v1/notifications", draft)).hasStatus(201);
    assertThat(author().post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
  }

  private Api.Caller author() {
    return api.as(author, Role.PROFESSIONAL);
  }

  private Api.Caller officer() {
    return api.as(officer, Role.INTAKE);
  }

  private MvcTestResult step(String step, Map<String, Object> body) {
    return officer().post("/v1/intake/notifications/" + id + "/" + step, body);
  }

  private MvcTestResult forward(String municipality) {
    return step("forwarding", Map.of("id", "w", "municipality", municipality, "way", WAY));
  }

  private MvcTestResult confirm() {
    return step(
        "forwarding/arrival",
        Map.of(
            "id", "c",
            "confirmedBy", "Modtagelsen i Sydhavn",
            "confirmedAt", clock.instant().toString()));
  }

  private JsonNode row() {
    return api.body(officer().get("/v1/intake/queue"))
        .valueStream()
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id + " is not in the queue"));
  }

  private JsonNode notifier() {
    return api.body(author().get("/v1/notifications/" + id));
  }

  private boolean isPublished() {
    return !published
        .all(e -> e.type().equals("notification.forwarded.v1") && e.subject().equals(id))
        .isEmpty();
  }

  @Test
  void aMunicipalityThatDoesNotExistIsRefusedAndSoIsTheOwn() {
    assertThat(forward("411"))
        .hasStatus(422)
        .bodyText()
        .contains("no-such-municipality", "\"municipality\"", "411");
    assertThat(forward("901")).hasStatus(422);
    assertThat(forward("75")).hasStatus(422);
    assertThat(row().path("forwardedTo").isMissingNode()).isTrue();
  }

  @Test
  void howItWasSentMustBeSaid() {
    assertThat(step("forwarding", Map.of("id", "w", "municipality", "902")))
        .hasStatus(422)
        .bodyText()
        .contains("way");
  }

  @Test
  void offersEveryOtherMunicipalityByName() {
    JsonNode places = api.body(officer().get("/v1/intake/municipalities"));

    assertThat(places).hasSize(99);
    assertThat(places.toString()).contains("Aarhus", "Sydhavn").doesNotContain("Nordsund");
  }

  @Test
  void staysInTheQueueWithItsClocksAndSaysThatNobodyHasConfirmedIt() {
    assertThat(row().path("elsewhereName").asString()).isEqualTo("Sydhavn");
    assertThat(forward("902")).hasStatusOk();
    assertThat(forward("902")).hasStatusOk();

    assertThat(row().path("forwardedTo").asString()).isEqualTo("Sydhavn");
    assertThat(row().at("/clocks/0").has("minutesLeft")).isTrue();
    assertThat(notifier().at("/forwarding/name").asString()).isEqualTo("Sydhavn");
    assertThat(notifier().path("forwarding").has("confirmedAt")).isFalse();
    assertThat(notifier().toString()).doesNotContain(WAY);
    assertThat(api.body(author().get("/v1/notifications")).toString()).contains("Sydhavn");
    assertThat(api.body(author().get("/v1/children/away-" + run + "/chronology")).toString())
        .contains("modtagelse ikke bekræftet endnu");
    assertThat(isPublished()).isFalse();
  }

  @Test
  void isGoneWithItsOriginalTimeWhenANamedPersonHasNotedTheArrival() {
    assertThat(forward("902")).hasStatusOk();
    assertThat(confirm()).hasStatusOk();
    assertThat(confirm()).hasStatusOk();

    var event =
        published
            .awaited(e -> e.type().equals("notification.forwarded.v1") && e.subject().equals(id))
            .getFirst();
    assertThat(event.body())
        .contains(notifier().at("/steps/receivedAt").asString(), "902")
        .doesNotContain(WAY, "Modtagelsen");
    JsonNode desk = api.body(officer().get("/v1/intake/notifications/" + id));
    assertThat(desk.path("stage").asString()).isEqualTo("FORWARDED");
    assertThat(desk.at("/forwardings/0/way").asString()).isEqualTo(WAY);
    assertThat(desk.at("/forwardings/0/confirmedBy").asString()).isEqualTo("Modtagelsen i Sydhavn");
    assertThat(desk.at("/forwardings/0/notedBy").asString()).isEqualTo(officer);
    assertThat(desk.at("/clocks/0").has("minutesLeft")).isFalse();
    assertThat(notifier().path("forwarding").has("confirmedAt")).isTrue();
    assertThat(api.body(officer().get("/v1/intake/queue")).toString()).doesNotContain(id);
  }

  @Test
  void anArrivalIsNeitherBeforeItCameHereNorInTheFuture() {
    assertThat(forward("902")).hasStatusOk();
    for (Duration off : List.of(Duration.ofDays(-1), Duration.ofHours(1))) {
      String at = clock.instant().plus(off).toString();
      assertThat(
              step("forwarding/arrival", Map.of("id", "c", "confirmedBy", "X", "confirmedAt", at)))
          .hasStatus(422)
          .bodyText()
          .contains("confirmedAt");
    }
  }

  @Test
  void isTakenBackInOneStepAndNoEventTellsOfIt() {
    assertThat(step("forwarding/withdrawal", Map.of("id", "b"))).hasStatus(409);
    assertThat(forward("751")).hasStatusOk();
    assertThat(step("forwarding/withdrawal", Map.of("id", "b"))).hasStatusOk();
    assertThat(step("forwarding/withdrawal", Map.of("id", "b"))).hasStatusOk();

    assertThat(row().path("forwardedTo").isMissingNode()).isTrue();
    assertThat(notifier().path("forwarding").isMissingNode()).isTrue();
    assertThat(confirm()).hasStatus(409);
    assertThat(isPublished()).isFalse();
  }
}
