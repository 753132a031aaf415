package dk.rettidig.notification.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.notification.WatchDrafts;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@RunningService
class NotifierTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Api api;
  private final ForeignEvents events;
  private final PublishedEvents published;
  private final WatchDrafts drafts;
  private final MovableClock clock;
  private final Databases databases;
  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String unit = "unit-" + run;
  private final String child = "child-" + run;
  private final String author = "author-" + run;
  private final String leader = "leader-" + run;
  private final String id = "n-" + run;

  @Autowired
  NotifierTest(
      Api api,
      ForeignEvents events,
      PublishedEvents published,
      WatchDrafts drafts,
      MovableClock clock,
      Databases databases) {
    this.api = api;
    this.events = events;
    this.published = published;
    this.drafts = drafts;
    this.clock = clock;
    this.databases = databases;
  }

  @BeforeEach
  void people() {
    events.person("901", author, "PROFESSIONAL", unit);
    events.person("901", leader, "UNIT_LEADER", unit);
    events.child("901", child, unit, "901", List.of(), List.of());
  }

  private Api.Caller author() {
    return api.as(author, Role.PROFESSIONAL);
  }

  private Api.Caller leader() {
    return api.as(leader, Role.UNIT_LEADER);
  }

  private void send(Map<String, Object> draft) {
    assertThat(author().post("/v1/notifications", draft)).hasStatus(201);
    assertThat(author().post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
  }

  private Map<String, Object> plain() {
    return Map.of("id", id, "child", child, "observed", "Rødt mærke på armen");
  }

  @Test
  void keepsAnEmptyDraftAtOnceAndEveryLaterWord() {
    assertThat(author().post("/v1/notifications", Map.of("id", id, "child", child))).hasStatus(201);
    assertThat(author().put("/v1/notifications/" + id, plain(), 0)).hasStatusOk();
    assertThat(author().get("/v1/notifications/" + id))
        .bodyJson()
        .extractingPath("$.observed")
        .isEqualTo("Rødt mærke på armen");
  }

  @Test
  void theSameFormTwiceMakesOneDraft() {
    assertThat(author().post("/v1/notifications", plain())).hasStatus(201);
    assertThat(author().post("/v1/notifications", plain())).hasStatus(201);
    assertThat(api.body(author().get("/v1/notifications"))).hasSize(1);
  }

  @Test
  void isSentWithoutLevelGuideLeaderOrAnyOtherField() {
    send(plain());
    var view = api.body(author().get("/v1/notifications/" + id));
    assertThat(view.at("/stage").asString()).isEqualTo("SENT");
    assertThat(view.at("/steps/receivedAt").isMissingNode()).isFalse();
    assertThat(view.at("/call").asString()).isEqualTo("Ikke set endnu – ring");
    assertThat(view.at("/duty/phone").asString()).isNotBlank();
    assertThat(view.at("/named").asString()).contains("ikke være anonym");
    assertThat(view.at("/cannotKnow").toString()).contains("CUSTODY_ADDRESS_NOT_CHECKED");
    assertThat(view.at("/unit").asString()).isEqualTo(unit);
  }

  @Test
  void somebodyWhomNoListKnowsMaySendToo() {
    var stranger = api.as("stranger-" + run, Role.SPECIALIST);
    assertThat(stranger.post("/v1/notifications", plain())).hasStatus(201);
    assertThat(stranger.post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
  }

  @Test
  void anUnbornChildIsEnough() {
    assertThat(
            author()
                .post(
                    "/v1/notifications",
                    Map.of(
                        "id",
                        id,
                        "subject",
                        Map.of("name", "Mette Holm", "unborn", true),
                        "observed",
                        "Drikker dagligt")))
        .hasStatus(201);
    assertThat(author().post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
  }

  @Test
  void theLeaderIsToldAndMayComment() {
    send(plain());
    var sent = published.awaited(e -> e.subject().equals(id)).getFirst();
    assertThat(sent.type()).isEqualTo("notification.sent.v1");
    assertThat(sent.body()).contains(leader);
    assertThat(
            leader()
                .post(
                    "/v1/notifications/" + id + "/comments",
                    Map.of("id", "c1", "text", "Jeg støtter underretningen")))
        .hasStatusOk();
    assertThat(author().get("/v1/notifications/" + id))
        .bodyJson()
        .extractingPath("$.comments[0].text")
        .isEqualTo("Jeg støtter underretningen");
  }

  @Test
  void theLeaderDoesNotSeeThatADraftExists() {
    assertThat(author().post("/v1/notifications", plain())).hasStatus(201);
    assertThat(leader().get("/v1/notifications/" + id)).hasStatus(404);
    assertThat(api.body(leader().get("/v1/notifications"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "POST,sending",
    "POST,discard",
    "POST,acknowledgement",
    "POST,hold",
    "PUT,''",
    "DELETE,''",
    "PATCH,''"
  })
  void theLeaderCanNeitherHoldNorEditNorDelete(String method, String step) {
    assertThat(author().post("/v1/notifications", plain())).hasStatus(201);
    String uri = "/v1/notifications/" + id + (step.isEmpty() ? "" : "/" + step);
    attempt(method, uri);
    assertThat(author().post("/v1/notifications/" + id + "/sending", null)).hasStatusOk();
    attempt(method, uri);
    var view = api.body(author().get("/v1/notifications/" + id));
    assertThat(view.at("/stage").asString()).isEqualTo("SENT");
    assertThat(view.at("/observed").asString()).isEqualTo("Rødt mærke på armen");
  }

  private void attempt(String method, String uri) {
    var refused =
        leader().call(HttpMethod.valueOf(method), uri, Map.of("observed", "Intet"), "\"0\"");
    assertThat(refused.getResponse().getStatus()).isIn(403, 404, 405);
  }

  @Test
  void theAuthorCannotEditWhatWasSentEither() {
    send(plain());
    assertThat(author().put("/v1/notifications/" + id, plain(), 1)).hasStatus(409);
  }

  @Test
  void anUnsentNotificationRemindsItsAuthorOnceAndAlarmsOnceAfterADay() {
    assertThat(author().post("/v1/notifications", plain())).hasStatus(201);
    drafts.watch(NORDSUND);
    assertThat(published.all(e -> e.subject().startsWith(id))).isEmpty();
    clock.advance(Duration.ofHours(4));
    drafts.watch(NORDSUND);
    drafts.watch(NORDSUND);
    clock.advance(Duration.ofHours(20));
    drafts.watch(NORDSUND);
    drafts.watch(NORDSUND);
    published.awaited(e -> e.subject().equals(id + "-alarm"));
    var told = published.all(e -> e.subject().startsWith(id));
    assertThat(told).extracting(e -> e.type()).containsOnly("notification.draft-waits.v1");
    assertThat(told)
        .extracting(e -> e.subject())
        .containsExactlyInAnyOrder(id + "-reminder", id + "-alarm");
  }

  @Test
  void theReminderDoesNotDisturbWhoIsWriting() {
    assertThat(author().post("/v1/notifications", plain())).hasStatus(201);
    clock.advance(Duration.ofHours(5));
    drafts.watch(NORDSUND);
    assertThat(author().put("/v1/notifications/" + id, plain(), 0)).hasStatusOk();
  }

  @Test
  void isKeptOnlyEncrypted() {
    send(
        Map.of(
            "id",
            id,
            "child",
            child,
            "subject",
            Map.of("name", "Kanarie Kanariesen", "cpr", "610101-1234"),
            "observed",
            "Kanarieobservation",
            "childsWords",
            "Kanarieord"));
    Document raw =
        databases.collection(NORDSUND, "notifications").find(new Document("_id", id)).first();
    assertThat(raw).isNotNull();
    assertThat(raw.toJson()).doesNotContain("Kanarie", "610101");
    assertThat(published.awaited(e -> e.subject().equals(id)).getFirst().body())
        .doesNotContain("Kanarie", "610101");
  }

  @Test
  void theChronologyShowsTheStepsToTheAuthor() {
    send(plain());
    var rows = api.body(author().get("/v1/children/" + child + "/chronology"));
    assertThat(rows.get(0).at("/kind").asString()).isEqualTo("notification:sent");
  }

  @Test
  void everyLookIsWrittenDown() {
    send(plain());
    assertThat(author().get("/v1/notifications/" + id)).hasStatusOk();
    assertThat(
            databases
                .collection(NORDSUND, "read_log")
                .find(new Document("subjects", child))
                .first())
        .isNotNull();
  }
}
