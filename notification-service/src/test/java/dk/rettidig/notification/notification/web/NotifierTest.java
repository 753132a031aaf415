package dk.rettidig.notification.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.municipality.Municipality;
import dk.rettidig.common.store.Databases;
import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.notification.notification.WatchDrafts;
import dk.rettidig.notification.testing.Api;
import dk.rettidig.notification.testing.ForeignEvents;
import dk.rettidig.notification.testing.OneCase;
import dk.rettidig.notification.testing.PublishedEvents;
import dk.rettidig.notification.testing.RunningService;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@RunningService
class NotifierTest {

  private static final Municipality NORDSUND = new Municipality("901");

  private final Api api;
  private final OneCase one;
  private final ForeignEvents events;
  private final PublishedEvents published;
  private final WatchDrafts drafts;
  private final MovableClock clock;
  private final Databases databases;

  @Autowired
  NotifierTest(
      Api api,
      OneCase one,
      ForeignEvents events,
      PublishedEvents published,
      WatchDrafts drafts,
      MovableClock clock,
      Databases databases) {
    this.api = api;
    this.one = one;
    this.events = events;
    this.published = published;
    this.drafts = drafts;
    this.clock = clock;
    this.databases = databases;
  }

  @Test
  void keepsAnEmptyDraftAtOnceAndEveryLaterWord() {
    assertThat(one.author().post("/v1/notifications", Map.of("id", one.id(), "child", one.child())))
        .hasStatus(201);
    assertThat(one.author().put("/v1/notifications/" + one.id(), one.plain(), 0)).hasStatusOk();
    assertThat(one.author().get("/v1/notifications/" + one.id()))
        .bodyJson()
        .extractingPath("$.observed")
        .isEqualTo("Rødt mærke på armen");
  }

  @Test
  void theSameFormTwiceMakesOneDraft() {
    assertThat(one.author().post("/v1/notifications", one.plain())).hasStatus(201);
    assertThat(one.author().post("/v1/notifications", one.plain())).hasStatus(201);
    assertThat(api.body(one.author().get("/v1/notifications"))).hasSize(1);
  }

  @Test
  void whoIsSuspectedIsNamedByIdOnlySinceItIsKeptInClear() {
    for (String wrong : Arrays.asList("Hanne Holm", "", null)) {
      Map<String, Object> draft = new HashMap<>(one.plain());
      draft.put("suspicion", Map.of("group", "EMPLOYEE", "persons", Arrays.asList(wrong, "p-1")));
      assertThat(one.author().post("/v1/notifications", draft))
          .hasStatus(422)
          .bodyText()
          .contains("\"suspicion.persons\"")
          .doesNotContain("Hanne");
    }
  }

  @Test
  void isSentWithoutLevelGuideLeaderOrAnyOtherField() {
    one.send(Map.of());
    var view = api.body(one.author().get("/v1/notifications/" + one.id()));
    assertThat(view.at("/stage").asString()).isEqualTo("SENT");
    assertThat(view.at("/steps/receivedAt").isMissingNode()).isFalse();
    assertThat(view.at("/call").asString()).isEqualTo("Ikke set endnu – ring");
    assertThat(view.at("/duty/phone").asString()).isNotBlank();
    assertThat(view.at("/duty/danger").asString()).isEqualTo("112");
    assertThat(view.at("/named").asString()).contains("ikke være anonym");
    assertThat(view.at("/cannotKnow").toString()).contains("CUSTODY_ADDRESS_NOT_CHECKED");
    assertThat(view.at("/unit").asString()).isEqualTo(one.unit());
  }

  @Test
  void somebodyWhomNoListKnowsMaySendToo() {
    var stranger = api.as(one.own("stranger"), Role.SPECIALIST);
    assertThat(stranger.post("/v1/notifications", one.plain())).hasStatus(201);
    assertThat(stranger.post("/v1/notifications/" + one.id() + "/sending", null)).hasStatusOk();
  }

  @Test
  void anUnbornChildIsEnough() {
    assertThat(
            one.author()
                .post(
                    "/v1/notifications",
                    Map.of(
                        "id",
                        one.id(),
                        "subject",
                        Map.of("name", "Mette Holm", "unborn", true),
                        "observed",
                        "Drikker dagligt")))
        .hasStatus(201);
    assertThat(one.author().post("/v1/notifications/" + one.id() + "/sending", null)).hasStatusOk();
  }

  @Test
  void theLeaderIsToldAndMayComment() {
    one.send(Map.of());
    var sent = published.awaited(e -> e.subject().equals(one.id())).getFirst();
    assertThat(sent.type()).isEqualTo("notification.sent.v1");
    assertThat(sent.body()).contains(one.leaderId());
    assertThat(
            one.leader()
                .post(
                    "/v1/notifications/" + one.id() + "/comments",
                    Map.of("id", "c1", "text", "Jeg støtter underretningen")))
        .hasStatusOk();
    assertThat(one.author().get("/v1/notifications/" + one.id()))
        .bodyJson()
        .extractingPath("$.comments[0].text")
        .isEqualTo("Jeg støtter underretningen");
  }

  @Test
  void theLeaderDoesNotSeeThatADraftExists() {
    assertThat(one.author().post("/v1/notifications", one.plain())).hasStatus(201);
    assertThat(one.leader().get("/v1/notifications/" + one.id())).hasStatus(404);
    assertThat(api.body(one.leader().get("/v1/notifications"))).isEmpty();
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
    assertThat(one.author().post("/v1/notifications", one.plain())).hasStatus(201);
    String uri = "/v1/notifications/" + one.id() + (step.isEmpty() ? "" : "/" + step);
    attempt(method, uri);
    assertThat(one.author().post("/v1/notifications/" + one.id() + "/sending", null)).hasStatusOk();
    attempt(method, uri);
    var view = api.body(one.author().get("/v1/notifications/" + one.id()));
    assertThat(view.at("/stage").asString()).isEqualTo("SENT");
    assertThat(view.at("/observed").asString()).isEqualTo("Rødt mærke på armen");
  }

  private void attempt(String method, String uri) {
    var refused =
        one.leader().call(HttpMethod.valueOf(method), uri, Map.of("observed", "Intet"), "\"0\"");
    assertThat(refused.getResponse().getStatus()).isIn(403, 404, 405);
  }

  @Test
  void theAuthorCannotEditWhatWasSentEither() {
    one.send(Map.of());
    assertThat(one.author().put("/v1/notifications/" + one.id(), one.plain(), 1)).hasStatus(409);
  }

  @Test
  void anUnsentNotificationRemindsItsAuthorOnceAndAlarmsOnceAfterADay() {
    assertThat(one.author().post("/v1/notifications", one.plain())).hasStatus(201);
    drafts.watch(NORDSUND);
    assertThat(published.all(e -> e.subject().startsWith(one.id()))).isEmpty();
    clock.advance(Duration.ofHours(4));
    drafts.watch(NORDSUND);
    drafts.watch(NORDSUND);
    clock.advance(Duration.ofHours(20));
    drafts.watch(NORDSUND);
    drafts.watch(NORDSUND);
    published.awaited(e -> e.subject().equals(one.id() + "-alarm"));
    var told = published.all(e -> e.subject().startsWith(one.id()));
    assertThat(told).extracting(e -> e.type()).containsOnly("notification.draft-waits.v1");
    assertThat(told)
        .extracting(e -> e.subject())
        .containsExactlyInAnyOrder(one.id() + "-reminder", one.id() + "-alarm");
  }

  @Test
  void theAlarmReachesALeaderOrWhereThereIsNoneAManager() {
    String manager = one.own("manager");
    events.person("901", manager, "MANAGER", "town-hall");
    assertThat(one.author().post("/v1/notifications", one.plain())).hasStatus(201);
    var lonely = new HashMap<>(one.plain());
    lonely.put("id", one.own("lonely"));
    lonely.put("suspicion", Map.of("group", "EMPLOYEE", "persons", List.of(one.leaderId())));
    assertThat(one.author().post("/v1/notifications", lonely)).hasStatus(201);
    clock.advance(Duration.ofHours(24));
    drafts.watch(NORDSUND);

    String ordinary =
        published.awaited(e -> e.subject().equals(one.id() + "-alarm")).getFirst().body();
    String ofTheLeader =
        published.awaited(e -> e.subject().equals(one.own("lonely") + "-alarm")).getFirst().body();
    assertThat(ordinary).contains(one.leaderId(), one.unit()).doesNotContain(manager);
    assertThat(ofTheLeader).contains(manager).doesNotContain(one.leaderId(), one.unit());
  }

  @Test
  void theReminderDoesNotDisturbWhoIsWriting() {
    assertThat(one.author().post("/v1/notifications", one.plain())).hasStatus(201);
    clock.advance(Duration.ofHours(5));
    drafts.watch(NORDSUND);
    assertThat(one.author().put("/v1/notifications/" + one.id(), one.plain(), 0)).hasStatusOk();
  }

  @Test
  void isKeptOnlyEncrypted() {
    one.send(
        Map.of(
            "subject",
            Map.of("name", "Kanarie Kanariesen", "cpr", "610101-1234"),
            "observed",
            "Kanarieobservation",
            "childsWords",
            "Kanarieord"));
    Document raw =
        databases.collection(NORDSUND, "notifications").find(new Document("_id", one.id())).first();
    assertThat(raw).isNotNull();
    assertThat(raw.toJson()).doesNotContain("Kanarie", "610101");
    assertThat(published.awaited(e -> e.subject().equals(one.id())).getFirst().body())
        .doesNotContain("Kanarie", "610101");
  }

  @Test
  void theChronologyShowsTheStepsToTheAuthor() {
    one.send(Map.of());
    var rows = api.body(one.author().get("/v1/children/" + one.child() + "/chronology"));
    assertThat(rows.get(0).at("/kind").asString()).isEqualTo("notification:sent");
  }

  @Test
  void everyLookIsWrittenDown() {
    one.send(Map.of());
    assertThat(one.author().get("/v1/notifications/" + one.id())).hasStatusOk();
    assertThat(
            databases
                .collection(NORDSUND, "read_log")
                .find(new Document("subjects", one.child()))
                .first())
        .isNotNull();
  }
}
