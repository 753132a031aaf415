package dk.rettidig.notification.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.calendar.DanishTime;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.notification.FireClocks;
import dk.rettidig.notification.notification.Incomplete;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@RunningService
class IntakeDeskTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Api api;
  private final ForeignEvents events;
  private final PublishedEvents published;
  private final FireClocks clocks;
  private final MovableClock clock;
  private final Databases databases;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String unit = "unit-" + run;
  private final String child = "child-" + run;
  private final String sibling = "sibling-" + run;
  private final String author = "author-" + run;
  private final String officer = "officer-" + run;
  private final String id = "n-" + run;

  @Autowired
  IntakeDeskTest(
      Api api,
      ForeignEvents events,
      PublishedEvents published,
      FireClocks clocks,
      MovableClock clock,
      Databases databases) {
    this.api = api;
    this.events = events;
    this.published = published;
    this.clocks = clocks;
    this.clock = clock;
    this.databases = databases;
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

  private JsonNode notifier() {
    return api.body(author().get("/v1/notifications/" + id));
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
  void theNotifierFollowsEveryStepAndIsAskedToCallUntilANamedPersonHasSeenIt() {
    send(id, child, Map.of("urgency", "ACUTE"));
    assertThat(officer().get("/v1/intake/notifications/" + id)).hasStatusOk();
    assertThat(notifier().at("/steps/openedAt").isMissingNode()).isFalse();
    assertThat(notifier().at("/call").asString()).isEqualTo("Ikke set endnu – ring");
    assertThat(step("acknowledgement", Map.of("id", "a"))).hasStatusOk();
    assertThat(notifier().at("/call").isMissingNode()).isTrue();
    assertThat(notifier().at("/duty").isMissingNode()).isTrue();
    assertThat(step("assessment", Map.of("id", "s", "acute", true, "text", "Fare"))).hasStatusOk();
    assertThat(step("receipt", Map.of("id", "r"))).hasStatusOk();
    assertThat(step("feedback", Map.of("id", "f", "outcome", "INVESTIGATION_BEGUN"))).hasStatusOk();
    JsonNode view = notifier();
    for (String done : List.of("sent", "received", "opened", "acknowledged", "assessed")) {
      assertThat(view.at("/steps/" + done + "At").isMissingNode()).as(done).isFalse();
    }
    assertThat(view.at("/feedback/outcome").asString()).isEqualTo("INVESTIGATION_BEGUN");
    assertThat(view.at("/feedback/limit").asString())
        .isEqualTo("Du får ikke mere at vide. Det betyder ikke, at der ikke sker noget.");
    assertThat(view.toString()).doesNotContain("Fare", "acute");
    published.awaited(e -> e.type().equals("notification.fed-back.v1") && e.subject().equals(id));
    assertThat(published.all(e -> e.subject().equals(id)))
        .extracting(e -> e.type())
        .containsExactly(
            "notification.sent.v1",
            "notification.opened.v1",
            "notification.acknowledged.v1",
            "notification.assessed.v1",
            "notification.receipted.v1",
            "notification.fed-back.v1");
  }

  @Test
  void theQueueStandsByTimeLeftWithEarlierAndSiblingsBeside() {
    String earlier = id + "-earlier";
    String onSibling = id + "-sibling";
    send(earlier, child, Map.of());
    send(onSibling, sibling, Map.of());
    clock.advance(Duration.ofMinutes(5));
    send(id, child, Map.of());
    JsonNode row = row(id);
    assertThat(row.at("/earlier").asInt()).isEqualTo(1);
    assertThat(row.at("/siblings").asInt()).isEqualTo(1);
    assertThat(row.at("/onSiblings").asInt()).isEqualTo(1);
    assertThat(row.at("/clocks/0/section").asString()).isEqualTo("§ 136");
    List<String> order =
        api.body(officer().get("/v1/intake/queue"))
            .valueStream()
            .map(one -> one.at("/id").asString())
            .toList();
    assertThat(order.indexOf(earlier)).isLessThan(order.indexOf(id));
    assertThat(
            api.body(officer().get("/v1/intake/notifications/" + id)).at("/earlier/0").asString())
        .isEqualTo(earlier);
  }

  @Test
  void clocksWarnAndBreakOnceThoughTwoInstancesFireAtOnce() {
    send(id, child, Map.of());
    clock.advance(Duration.ofHours(19));
    fireByMany();
    clock.advance(Duration.ofHours(5));
    fireByMany();
    published.awaited(e -> e.type().equals("clock.broken.v1") && e.subject().equals(id));
    assertThat(published.all(e -> e.type().startsWith("clock.") && e.subject().equals(id)))
        .extracting(e -> e.type())
        .containsExactly("clock.warned.v1", "clock.broken.v1");
    assertThat(step("assessment", Map.of("id", "s", "acute", false, "text", "Ingen fare")))
        .hasStatusOk();
    assertThat(row(id).at("/clocks/0/broken").asBoolean()).isTrue();
  }

  private void fireByMany() {
    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture.allOf(
              IntStream.range(0, 4)
                  .mapToObj(
                      each -> CompletableFuture.runAsync(() -> clocks.fire(NORDSUND), instances))
                  .toArray(CompletableFuture[]::new))
          .join();
    }
  }

  @Test
  void aRepeatedStepIsOneStepAndASecondAssessmentIsRefused() {
    send(id, child, Map.of());
    var assessment = Map.<String, Object>of("id", "s", "acute", true, "text", "Fare");
    assertThat(step("assessment", assessment)).hasStatusOk();
    assertThat(step("assessment", assessment)).hasStatusOk();
    assertThat(step("assessment", Map.of("id", "t", "acute", false, "text", "Nej"))).hasStatus(409);
    assertThat(step("assessment", Map.of("id", "u", "text", "x"))).hasStatus(422);
  }

  @Test
  void whatIsWithheldHasAnOwnerAndADayOfReview() {
    send(id, child, Map.of("suspicion", Map.of("group", "PARENT_OR_HOUSEHOLD")));
    var officers = officer();
    String uri = "/v1/intake/notifications/" + id + "/withholding";
    String review = DanishTime.dayOf(clock.instant()).plusWeeks(1).toString();
    String past = DanishTime.dayOf(clock.instant()).minusDays(1).toString();
    var kept = Map.of("reason", "Politiet", "reviewOn", review);
    assertThat(officers.put(uri, Map.of("reason", "Politiet"), version())).hasStatus(422);
    assertThat(officers.put(uri, Map.of("reason", "Politiet", "reviewOn", past), version()))
        .hasStatus(422)
        .bodyText()
        .contains("reviewOn");
    assertThat(officers.call(HttpMethod.PUT, uri, kept, null)).hasStatus(428);
    long before = version();
    assertThat(officers.put(uri, kept, before)).hasStatusOk();
    assertThat(officers.put(uri, kept, before)).as("the same again").hasStatusOk();
    assertThat(officers.put(uri, Map.of("reason", "Andet", "reviewOn", review), before))
        .hasStatus(409)
        .bodyText()
        .contains("Politiet");
    JsonNode view = api.body(officers.get("/v1/intake/notifications/" + id));
    assertThat(view.at("/withheld/owner").asString()).isEqualTo(officer);
    assertThat(view.at("/investigationRequired").asBoolean()).isTrue();
    assertThat(row(id).at("/reviewOn").asString()).isEqualTo(review);
  }

  private long version() {
    return api.body(officer().get("/v1/intake/notifications/" + id)).path("version").asLong();
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithItsField() {
    send(id, child, Map.of());
    String tooLong = "x".repeat(Incomplete.LONGEST + 1);
    assertThat(step("assessment", Map.of("id", "s", "acute", true, "text", tooLong)))
        .hasStatus(422)
        .bodyText()
        .contains("\"text\"", "for lang", "50.000")
        .doesNotContain("xxx");
    String fits = "x".repeat(Incomplete.LONGEST);
    assertThat(step("assessment", Map.of("id", "s", "acute", true, "text", fits))).hasStatusOk();
    for (String field : List.of("observed", "childsWords", "unit")) {
      var draft = Map.of("id", "d-" + run, "child", child, field, tooLong);
      assertThat(author().post("/v1/notifications", draft))
          .as(field)
          .hasStatus(422)
          .bodyText()
          .contains("\"" + field + "\"");
    }
    var typed =
        Map.of(
            "id", "t-" + run,
            "arrivedAt", clock.instant().toString(),
            "notifier", Map.of("kind", "CITIZEN", "reach", tooLong),
            "subject", Map.of("name", "Barn"),
            "observed", "x");
    assertThat(officer().post("/v1/intake/notifications", typed))
        .hasStatus(422)
        .bodyText()
        .contains("notifier.reach");
  }

  @Test
  void anEarlierAwarenessNeedsAReason() {
    send(id, child, Map.of());
    String earlier = clock.instant().minus(Duration.ofDays(3)).toString();
    assertThat(step("investigation", Map.of("awareSince", earlier))).hasStatus(422);
    assertThat(step("investigation", Map.of("awareSince", earlier, "reason", "Møde")))
        .hasStatusOk();
  }

  @Test
  void everyLookAtTheQueueIsWrittenDown() {
    send(id, child, Map.of());
    assertThat(row(id).at("/child").asString()).isEqualTo(child);
    assertThat(
            databases
                .collection(NORDSUND, "read_log")
                .find(new Document("subjects", child))
                .first())
        .isNotNull();
  }
}
