package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** From the wrong desk to the right one. */
@RunningService
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class ForwardingFlowTest {

  private static final Municipality NORDSUND = new Municipality("901");
  private static final String WAY = "Digital Post, kvittering nr. 17";

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final PublishedEvents published;
  private final MovableClock clock;
  private final Databases databases;
  private Instant answered = Instant.EPOCH;

  ForwardingFlowTest(
      Api api,
      OneCase one,
      ForeignEvents events,
      PublishedEvents published,
      MovableClock clock,
      Databases databases) {
    this.api = api;
    this.one = one;
    this.events = events;
    this.published = published;
    this.clock = clock;
    this.databases = databases;
  }

  @BeforeEach
  void oneThatBelongsElsewhere() {
    events.child("901", one.own("away"), one.unit(), "902", List.of(), List.of());
    one.send(one.id(), one.own("away"), Map.of());
    answered = clock.instant();
  }

  private MvcTestResult forward(String municipality) {
    return forward("w", municipality);
  }

  private MvcTestResult forward(String request, String municipality) {
    return one.step("forwarding", Map.of("id", request, "municipality", municipality, "way", WAY));
  }

  private MvcTestResult takeBack() {
    return one.step("forwarding/withdrawal", Map.of("id", "b", "forwarding", "w"));
  }

  private MvcTestResult confirm() {
    return one.step(
        "forwarding/arrival",
        Map.of(
            "id", "c",
            "forwarding", "w",
            "confirmedBy", "Modtagelsen i Sydhavn",
            "confirmedAt", answered.toString()));
  }

  private boolean isPublished() {
    return !published
        .all(e -> e.type().equals("notification.forwarded.v1") && e.subject().equals(one.id()))
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
    assertThat(one.row().path("forwardedTo").isMissingNode()).isTrue();
  }

  @Test
  void howItWasSentMustBeSaid() {
    assertThat(one.step("forwarding", Map.of("id", "w", "municipality", "902")))
        .hasStatus(422)
        .bodyText()
        .contains("way");
  }

  @Test
  void offersEveryOtherMunicipalityByName() {
    JsonNode places = api.body(one.officer().get("/v1/intake/municipalities"));

    assertThat(places).hasSize(99);
    assertThat(places.toString()).contains("Aarhus", "Sydhavn").doesNotContain("Nordsund");
  }

  @Test
  void staysInTheQueueWithItsClocksAndSaysThatNobodyHasConfirmedIt() {
    assertThat(one.row().path("elsewhereName").asString()).isEqualTo("Sydhavn");
    assertThat(forward("902")).hasStatusOk();
    assertThat(forward("902")).hasStatusOk();

    assertThat(one.row().path("forwardedTo").asString()).isEqualTo("Sydhavn");
    assertThat(one.row().at("/clocks/0").has("minutesLeft")).isTrue();
    assertThat(one.notifier().at("/forwarding/name").asString()).isEqualTo("Sydhavn");
    assertThat(one.notifier().path("forwarding").has("confirmedAt")).isFalse();
    assertThat(one.notifier().toString()).doesNotContain(WAY);
    assertThat(api.body(one.author().get("/v1/notifications")).toString()).contains("Sydhavn");
    assertThat(
            api.body(one.author().get("/v1/children/" + one.own("away") + "/chronology"))
                .toString())
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
            .awaited(
                e -> e.type().equals("notification.forwarded.v1") && e.subject().equals(one.id()))
            .getFirst();
    assertThat(event.body())
        .contains(one.notifier().at("/steps/receivedAt").asString(), "902")
        .doesNotContain(WAY, "Modtagelsen");
    JsonNode desk = api.body(one.officer().get("/v1/intake/notifications/" + one.id()));
    assertThat(desk.path("stage").asString()).isEqualTo("FORWARDED");
    assertThat(desk.at("/forwardings/0/way").asString()).isEqualTo(WAY);
    assertThat(desk.at("/forwardings/0/confirmedBy").asString()).isEqualTo("Modtagelsen i Sydhavn");
    assertThat(desk.at("/forwardings/0/notedBy").asString()).isEqualTo(one.officerId());
    assertThat(desk.at("/clocks/0").has("minutesLeft")).isFalse();
    assertThat(one.notifier().path("forwarding").has("confirmedAt")).isTrue();
    assertThat(one.queue().toList().toString()).doesNotContain(one.id());
  }

  @Test
  void anArrivalIsNeitherBeforeItCameHereNorInTheFuture() {
    assertThat(forward("902")).hasStatusOk();
    for (Duration off : List.of(Duration.ofDays(-1), Duration.ofHours(1))) {
      String at = clock.instant().plus(off).toString();
      assertThat(
              one.step(
                  "forwarding/arrival",
                  Map.of("id", "c", "forwarding", "w", "confirmedBy", "X", "confirmedAt", at)))
          .hasStatus(422)
          .bodyText()
          .contains("confirmedAt", off.isNegative() ? "før, at underretningen" : "i fremtiden");
    }
  }

  @Test
  void anArrivalIsWrittenInWholeMinutesAlsoInTheFirstOne() {
    assertThat(forward("902")).hasStatusOk();
    String minute = clock.instant().truncatedTo(ChronoUnit.MINUTES).toString();
    Map<String, Object> arrival =
        Map.of("id", "c", "forwarding", "w", "confirmedBy", "X", "confirmedAt", minute);

    assertThat(one.step("forwarding/arrival", arrival)).hasStatusOk();
  }

  @Test
  void isTakenBackInOneStepAndNoEventTellsOfIt() {
    assertThat(takeBack()).hasStatus(409);
    assertThat(forward("751")).hasStatusOk();
    assertThat(takeBack()).hasStatusOk();
    assertThat(takeBack()).hasStatusOk();

    assertThat(one.row().path("forwardedTo").isMissingNode()).isTrue();
    assertThat(one.notifier().path("forwarding").isMissingNode()).isTrue();
    assertThat(confirm()).hasStatus(409);
    assertThat(isPublished()).isFalse();
  }

  @Test
  void anAnswerFromWhereItIsNoLongerOnItsWayToEndsNoClock() {
    assertThat(forward("751")).hasStatusOk();
    assertThat(takeBack()).hasStatusOk();
    assertThat(forward("x", "461")).hasStatusOk();

    assertThat(confirm())
        .hasStatus(409)
        .bodyText()
        .contains("urn:problem:notification:another-forwarding", "461");
    assertThat(one.step("forwarding/withdrawal", Map.of("id", "d", "forwarding", "w")))
        .hasStatus(409)
        .bodyText()
        .contains("another-forwarding");
    assertThat(one.row().path("forwardedTo").asString()).isEqualTo("Odense");
    assertThat(one.row().at("/clocks/0").has("minutesLeft")).isTrue();
    assertThat(isPublished()).isFalse();
  }

  @Test
  void theForwardingThatIsMeantMustBeNamedAndStandsInTheView() {
    assertThat(forward("902")).hasStatusOk();

    assertThat(api.body(forward("902")).at("/forwardings/0/id").asString()).isEqualTo("w");
    assertThat(one.step("forwarding/withdrawal", Map.of("id", "b")))
        .hasStatus(422)
        .bodyText()
        .contains("\"forwarding\"");
    assertThat(
            one.step(
                "forwarding/arrival",
                Map.of(
                    "id", "c",
                    "confirmedBy", "X",
                    "confirmedAt", answered.toString())))
        .hasStatus(422)
        .bodyText()
        .contains("\"forwarding\"");
  }

  @Test
  void aRepetitionIsALookAndWithOtherWordsItIsRefused() {
    assertThat(forward("902")).hasStatusOk();
    int looks = looks();

    assertThat(forward("902")).hasStatusOk();

    assertThat(looks()).isEqualTo(looks + 1);
    assertThat(forward("751")).hasStatus(409).bodyText().contains("other-content");
    assertThat(one.row().path("forwardedTo").asString()).isEqualTo("Sydhavn");
  }

  private int looks() {
    return databases
        .collection(NORDSUND, "read_log")
        .find(new Document("subjects", one.own("away")))
        .into(new ArrayList<>())
        .size();
  }

  @Test
  void standsAsLateAboveWhatHasMoreTimeThoughNoClockRunsAnyMore() {
    assertThat(one.step("assessment", Map.of("id", "s", "acute", false, "text", "Nej")))
        .hasStatusOk();
    assertThat(one.step("receipt", Map.of("id", "r"))).hasStatusOk();
    assertThat(forward("902")).hasStatusOk();
    assertThat(one.row().path("confirmLate").asBoolean()).isFalse();
    clock.advance(Duration.ofHours(25));
    String fresh = one.own("fresh");
    one.send(fresh, one.own("away"), Map.of());

    assertThat(one.row().path("confirmLate").asBoolean()).isTrue();
    assertThat(one.row().has("confirmBy")).isTrue();
    assertThat(
            one.queue()
                .map(row -> row.path("id").asString())
                .filter(id -> id.equals(one.id()) || id.equals(fresh)))
        .containsExactly(one.id(), fresh);
    assertThat(
            api.body(one.officer().get("/v1/intake/notifications/" + one.id()))
                .at("/forwardings/0/late")
                .asBoolean())
        .isTrue();
  }
}
