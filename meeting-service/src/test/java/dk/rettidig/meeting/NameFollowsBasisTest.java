package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.testing.MovableClock;
import dk.rettidig.common.testing.TestPlatform;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

/** Tries to find a name or a child before a basis, and after it has ended (invariant 5). */
@RunningService
class NameFollowsBasisTest {

  private final Districts districts;
  private final MovableClock clock;

  NameFollowsBasisTest(@Autowired Districts districts, @Autowired MovableClock clock) {
    this.districts = districts;
    this.clock = clock;
  }

  @Test
  void noAnswerAndNoStoredDocumentHoldsAChildBeforeABasis() {
    District here = districts.found("901");
    String canary = "canary-" + id();
    String concern = id();
    Map<String, Object> body = here.raised(concern, canary, true);
    body.put("name", "Canary Kanariefugl");
    body.put("observed", "Canary har blå mærker");
    here.concern("concern.raised.v1", concern, body);
    await().until(() -> here.waits(concern));

    assertThat(stored("901")).isNotEmpty().noneMatch(text -> text.contains("anary"));
    String listed = districts.api().get(here.asChair(), "/v1/candidates").text();
    assertThat(listed).contains(concern, here.unit()).doesNotContainIgnoringCase("canary");
    assertThat(districts.api().get(here.asChair(), "/v1/candidates").body().path(0).propertyNames())
        .containsExactlyInAnyOrder(
            "concern", "unit", "instrument", "level", "ordinal", "since", "asked");
    assertThat(Published.raw(MeetingApplication.TOPIC)).doesNotContainIgnoringCase("canary");
  }

  @Test
  void whatIsWrittenOnAnItemIsStoredOnlyEncryptedAndLeavesInNoEvent() {
    District here = districts.found("901");
    String item = here.namedItem("CONSENT");
    assertThat(here.note(item, "PRESENT", "Kanariefugl sover dårligt").status()).isEqualTo(200);

    assertThat(here.item(item).text()).contains("Kanariefugl sover dårligt");
    assertThat(stored("901")).noneMatch(text -> text.contains("Kanariefugl"));
    assertThat(Published.raw(MeetingApplication.TOPIC)).doesNotContain("Kanariefugl");
  }

  @Test
  void takesNoConcernThatDoesNotAskOrWasTakenOver() {
    District here = districts.found("901");
    String silent = id();
    here.concern("concern.raised.v1", silent, here.raised(silent, here.child(), false));
    String old = id();
    Map<String, Object> takenOver = here.raised(old, here.child(), true);
    takenOver.put("takenOver", true);
    here.concern("concern.raised.v1", old, takenOver);
    String last = here.raise();

    String listed = districts.api().get(here.asChair(), "/v1/candidates").text();
    assertThat(listed).contains(last).doesNotContain(silent).doesNotContain(old);
  }

  @Test
  void aWithdrawnBasisEndsTheNamedAccessAndTheConcernWaitsAgain() {
    District here = districts.found("901");
    String concern = here.raise();
    String basis = here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    here.withdraw(concern, basis);

    await().until(() -> here.waits(concern));
    assertThat(here.item(item).status()).isEqualTo(403);
    assertThat(here.itemOf(concern)).isNull();
    here.setBasis(concern, "CONSENT");
    assertThat(here.awaitItem(concern)).isNotEqualTo(item);
  }

  @Test
  void anExpiredBasisEndsTheNamedAccessByItself() {
    District here = districts.found("901");
    String concern = here.raise();
    here.concern(
        "basis.set.v1",
        concern,
        here.basis(concern, id(), "CONSENT", districts.today().toString()));
    String item = here.awaitItem(concern);
    clock.advance(Duration.ofDays(1));

    assertThat(here.item(item).status()).isEqualTo(403);
    await().until(() -> here.waits(concern));
  }

  @Test
  void historyStaysForWhatWasDecided() {
    District here = districts.found("901");
    String concern = here.raise();
    String basis = here.setBasis(concern, "CONSENT");
    String item = here.awaitItem(concern);
    here.discuss(item);
    here.decide(item, here.decision(id(), here.teacher()));
    here.close(item, Map.of());
    here.withdraw(concern, basis);

    await().untilAsserted(() -> assertThat(here.item(item).status()).isEqualTo(403));
    String path = "/v1/children/" + here.child() + "/chronology";
    assertThat(districts.api().get(here.asChair(), path).status()).isEqualTo(403);
    assertThat(districts.api().get(here.asLeader(), path).text()).contains("Samtalegruppe");
    assertThat(districts.api().get(here.asTeacher(), "/v1/tasks").text()).contains("Samtalegruppe");
    assertThat(here.waits(concern)).isFalse();
  }

  @Test
  void theChairReadsWhoGoesOutWhileAnItemIsHeardAndNobodyElseDoes() {
    District here = districts.found("901");
    String concern = here.raise();
    String basis = id();
    Map<String, Object> body = here.basis(concern, basis, "CONSENT", null);
    body.put("receivers", List.of("ADVISER"));
    here.concern("basis.set.v1", concern, body);
    String item = here.awaitItem(concern);
    String path = "/v1/meetings/" + here.item(item).body().path("meeting").asString();

    String agenda = districts.api().get(here.asChair(), path).text();
    assertThat(agenda).contains("\"leaves\":[\"" + here.nurse() + "\"]");
    assertThat(districts.api().get(here.asNurse(), path).text()).doesNotContain(concern);
  }

  @Test
  void aBasisThatNamesNobodyOfTheForumPlacesNothing() {
    District here = districts.found("901");
    String concern = here.raise();
    String basis = id();
    Map<String, Object> body = here.basis(concern, basis, "CONSENT", null);
    body.put("receivers", List.of("INTAKE"));
    here.concern("basis.set.v1", concern, body);
    String later = here.namedItem("CONSENT");

    assertThat(later).isNotBlank();
    assertThat(here.waits(concern)).isTrue();
    assertThat(stored("901")).noneMatch(text -> text.contains(basis));
  }

  @Test
  void anAnonymousItemHoldsNoLinkToAChild() {
    District here = districts.found("901");
    String item = id();
    String meeting = here.meetings().skip(1).findFirst().orElseThrow().path("id").asString();
    String path = "/v1/meetings/" + meeting + "/items";
    Map<String, String> request = Map.of("id", item, "question", "Hvad gør man, når ...?");
    assertThat(districts.api().post(here.asTeacher(), path, request).status()).isEqualTo(201);
    assertThat(districts.api().post(here.asTeacher(), path, request).status()).isEqualTo(201);
    var cpr = Map.of("id", id(), "question", "Det er 680203-1234");
    assertThat(districts.api().post(here.asTeacher(), path, cpr).status()).isEqualTo(422);

    var view = here.item(item).body();
    assertThat(view.path("anonymous").asBoolean()).isTrue();
    assertThat(view.propertyNames()).doesNotContain("child", "concern", "unit");
    assertThat(here.rows().filter(row -> row.path("id").asString().equals(item))).hasSize(1);
    assertThat(here.note(item, "PRESENT", "hun hedder 680203 1234").status()).isEqualTo(422);
    String event =
        Published.all().stream()
            .filter(e -> e.subject().equals(item))
            .map(e -> e.body())
            .findFirst()
            .orElseThrow();
    assertThat(event).contains("\"anonymous\":true").doesNotContain(here.child());
  }

  @Test
  void ssdAllowsOneMeetingAndOneFollowUpWithAReason() {
    District here = districts.found("901");
    String item = here.namedItem("SSD");
    assertThat(here.note(item, "PRESENT", "første møde").status()).isEqualTo(200);
    assertThat(here.change(item, "carry-over", Map.of()).status()).isEqualTo(422);
    assertThat(here.change(item, "carry-over", Map.of("reason", "særligt tilfælde")).status())
        .isEqualTo(200);
    assertThat(here.note(item, "PRESENT", "opfølgning").status()).isEqualTo(200);
    var third = here.change(item, "carry-over", Map.of("reason", "en gang til"));

    assertThat(third.status()).isEqualTo(409);
    assertThat(third.text()).contains("ssd-used-up");
  }

  @Test
  void carriesOverToTheNextMeetingAndGivesThePlaceToOthers() {
    District here = districts.found("901");
    String item = here.namedItem("CONSENT");
    String before = here.item(item).body().path("meeting").asString();
    var carried = here.change(item, "carry-over", Map.of());

    assertThat(carried.body().path("meeting").asString()).isNotEqualTo(before);
    assertThat(
            here.meetings()
                .filter(m -> m.path("free").asInt() < m.path("capacity").asInt())
                .map(m -> m.path("id").asString()))
        .containsExactly(carried.body().path("meeting").asString());
  }

  @Test
  void whatWasNotReachedIsTakenToTheNextMeetingByItself() {
    District here = districts.found("901");
    String item = here.namedItem("CONSENT");
    String before = here.item(item).body().path("meeting").asString();
    clock.advance(Duration.ofDays(8));

    await()
        .untilAsserted(() ->
            assertThat(here.item(item).body().path("meeting").asString())
                .isNotBlank()
                .isNotEqualTo(before));
  }

  @Test
  void nobodyOutsideTheBasisIsPresentOrResponsible() {
    District here = districts.found("901");
    String parent = id();
    districts.employ(
        here, parent, dk.rettidig.common.actor.Role.PROFESSIONAL, List.of(here.child()));
    String stranger = districts.found("901").teacher();
    String item = here.namedItem("CONSENT");
    here.discuss(item);
    for (String person : List.of(parent, stranger, "nobody")) {
      assertThat(here.decide(item, here.decision(id(), person)).status()).isEqualTo(422);
    }
    assertThat(presence(here, item, here.chair(), here.nurse())).isEqualTo(200);
    assertThat(presence(here, item, here.chair(), here.teacher())).isEqualTo(422);
    assertThat(presence(here, item, here.chair(), null)).isEqualTo(422);
  }

  private int presence(District here, String item, @Nullable String... people) {
    return districts
        .api()
        .send(
            HttpMethod.PUT,
            here.asChair(),
            "/v1/items/" + item + "/presence",
            here.item(item).version(),
            Map.of("present", Arrays.asList(people)))
        .status();
  }

  private List<String> stored(String municipality) {
    var database = TestPlatform.observer().getDatabase("meeting_" + municipality);
    return database.listCollectionNames().into(new ArrayList<>()).stream()
        .flatMap(name -> documents(database.getCollection(name).find().into(new ArrayList<>())))
        .toList();
  }

  private static Stream<String> documents(List<Document> documents) {
    return documents.stream().map(Document::toString);
  }
}
