package dk.rettidig.meeting;

import static dk.rettidig.meeting.Districts.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.rettidig.common.actor.Role;
import dk.rettidig.common.testing.TestTokens;
import dk.rettidig.meeting.Api.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tries to make history start something, be told to the wrong people, or be lost (D20). */
@RunningService
class PastItemsTest {

  private static final LocalDate MET = LocalDate.of(2025, 3, 6);
  private static final String DONE_AT = "2025-04-01T13:00:00Z";

  private final Districts districts;
  private final JsonMapper json;

  PastItemsTest(@Autowired Districts districts, @Autowired JsonMapper json) {
    this.districts = districts;
    this.json = json;
  }

  private static Map<String, Object> past(District here, String concern) {
    return new HashMap<>(
        Map.of(
            "id",
            id(),
            "series",
            here.series(),
            "met",
            MET.toString(),
            "named",
            Map.of(
                "concern", concern, "child", here.child(), "unit", here.unit(), "basis", "CONSENT"),
            "notes",
            List.of(Map.of("step", "PRESENT", "text", "Savner de andre børn")),
            "decisions",
            List.of(done(id(), here.teacher()))));
  }

  private static String idOf(Map<String, Object> past) {
    return String.valueOf(past.get("id"));
  }

  private static Map<String, Object> done(String decision, String responsible) {
    Map<String, Object> owed = owed(decision, responsible);
    owed.put("doneAt", DONE_AT);
    return owed;
  }

  private static Map<String, Object> owed(String decision, String responsible) {
    return new HashMap<>(
        Map.of(
            "id",
            decision,
            "kind",
            "EARLY_SUPPORT",
            "text",
            "Legegruppe om onsdagen",
            "responsible",
            responsible,
            "due",
            "2025-04-03"));
  }

  private static Map<String, Object> question(District here, String question) {
    var past = past(here, id());
    past.remove("named");
    past.put("question", question);
    return past;
  }

  private Answer take(String municipality, List<Map<String, Object>> items) {
    String admin = TestTokens.person("somebody", municipality, Role.ADMIN);
    return districts.api().post(admin, "/v1/imports/items", Map.of("items", items));
  }

  private JsonNode taken(District here, Map<String, Object> past) {
    Answer answer = take(here.municipality(), List.of(past));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    return answer.body();
  }

  private Answer chronology(String token, District here) {
    return districts.api().get(token, "/v1/children/" + here.child() + "/chronology");
  }

  @Test
  void standsInTheChronologyWithItsOwnTimesAndOnlyOnce() {
    District here = districts.found("901");
    var past = past(here, id());

    assertThat(taken(here, past).path("taken").asInt()).isOne();
    assertThat(taken(here, past).path("taken").asInt()).isOne();

    List<JsonNode> rows = chronology(here.asTeacher(), here).body().valueStream().toList();
    assertThat(rows)
        .extracting(row -> row.path("kind").asString() + " " + row.path("at").asString())
        .containsExactly(
            "FORUM_DONE " + DONE_AT,
            "FORUM_DECIDED 2025-03-06T14:00:00Z",
            "FORUM_PLACED 2025-03-06T12:00:00Z");
    assertThat(rows.get(1).path("text").asString()).isEqualTo("Legegruppe om onsdagen");
  }

  @Test
  void tellsOthersThatItIsHistory() {
    District here = districts.found("901");
    var past = past(here, id());
    taken(here, past);

    String item = idOf(past);
    await()
        .untilAsserted(() ->
            assertThat(Published.of(item))
                .containsExactly(
                    "item.placed.v1", "decision.made.v1", "item.closed.v1", "decision.done.v1"));
    assertThat(Published.all().stream().filter(event -> event.subject().equals(item)))
        .allSatisfy(event ->
            assertThat(json.readTree(event.body()).path("takenOver").asBoolean()).isTrue());
  }

  @Test
  void isNoAgendaItemNoCandidateAndNoNameForTheForum() {
    District here = districts.found("901");
    String concern = id();
    var past = past(here, concern);
    taken(here, past);

    assertThat(here.item(idOf(past)).status()).isEqualTo(403);
    assertThat(chronology(here.asChair(), here).status()).isEqualTo(403);
    assertThat(here.waits(concern)).isFalse();
    assertThat(here.meetings())
        .allSatisfy(meeting ->
            assertThat(LocalDate.parse(meeting.path("date").asString()))
                .isAfterOrEqualTo(districts.today()));
    JsonNode then = meetingsFrom(here, MET).getFirst();
    assertThat(then.path("date").asString()).isEqualTo(MET.toString());
    Answer sheet =
        districts.api().get(here.asChair(), "/v1/meetings/" + then.path("id").asString());
    assertThat(sheet.status()).isEqualTo(200);
    assertThat(sheet.text()).doesNotContain(here.child(), concern, "Legegruppe");
  }

  private List<JsonNode> meetingsFrom(District here, LocalDate day) {
    return districts
        .api()
        .get(here.asChair(), "/v1/meetings?series=" + here.series() + "&from=" + day)
        .body()
        .valueStream()
        .toList();
  }

  @Test
  void whatIsOwedStillStandsAmongTheTasksAndCanBeDone() {
    District here = districts.found("901");
    String decision = id();
    var past = past(here, id());
    past.put("decisions", List.of(owed(decision, here.teacher())));
    taken(here, past);

    assertThat(districts.api().get(here.asTeacher(), "/v1/tasks").text())
        .contains(decision, "Legegruppe om onsdagen");
    assertThat(
            districts
                .api()
                .post(here.asTeacher(), "/v1/decisions/" + decision + "/completion", Map.of())
                .status())
        .isEqualTo(200);
    String item = idOf(past);
    await().until(() -> Published.of(item).contains("decision.done.v1"));
    assertThat(Published.all().stream().filter(event -> event.type().equals("decision.done.v1")))
        .filteredOn(event -> event.subject().equals(item))
        .allSatisfy(event ->
            assertThat(json.readTree(event.body()).path("takenOver").asBoolean()).isFalse());
  }

  @Test
  void aConcernThatComesAgainIsPlacedAsIfItHadNoHistory() {
    District here = districts.found("901");
    String concern = here.raise();
    taken(here, past(here, concern));

    assertThat(here.waits(concern)).isTrue();
    here.setBasis(concern, "CONSENT");

    assertThat(here.item(here.awaitItem(concern)).body().path("state").asString())
        .isEqualTo("OPEN");
  }

  @Test
  void aMeetingOfThePastHoldsHoweverManyWereDiscussed() {
    District here = districts.found("901");
    var many = IntStream.range(0, 5).mapToObj(n -> past(here, id())).toList();

    assertThat(take("901", many).body().path("taken").asInt()).isEqualTo(5);

    assertThat(meetingsFrom(here, MET).getFirst().path("free").asInt()).isZero();
    assertThat(chronology(here.asTeacher(), here).body().findValuesAsString("kind"))
        .filteredOn("FORUM_DECIDED"::equals)
        .hasSize(5);
  }

  @Test
  void oneThatIsRefusedStopsNoOtherAndIsNamedWithoutWhatWasSent() {
    District here = districts.found("901");
    var unknown = past(here, id());
    unknown.put(
        "named", Map.of("concern", id(), "child", "nobody", "unit", here.unit(), "basis", "SSD"));

    JsonNode answer = take("901", List.of(unknown, past(here, id()))).body();

    assertThat(answer.path("taken").asInt()).isOne();
    assertThat(answer.path("refused").size()).isOne();
    assertThat(answer.at("/refused/0/index").asInt()).isZero();
    assertThat(answer.at("/refused/0/code").asString()).isEqualTo("meeting:impossible-past");
    assertThat(answer.at("/refused/0/fields/0").asString()).isEqualTo("child");
    assertThat(answer.toString()).doesNotContain("nobody");
  }

  /** What cannot have been, and the field that says so. */
  record Impossible(String field, Map<String, Object> change) {}

  static Stream<Impossible> impossible() {
    return Stream.of(
        new Impossible("met", Map.of("met", "2999-01-01")),
        new Impossible("question", Map.of("question", "Hvad nu?")),
        new Impossible("doneAt", Map.of("decisions", List.of(doneIn("2999-01-01T10:00:00Z")))),
        new Impossible("responsible", Map.of("decisions", List.of(owed(id(), "who has left")))));
  }

  private static Map<String, Object> doneIn(String time) {
    Map<String, Object> decision = owed(id(), "anybody");
    decision.put("doneAt", time);
    return decision;
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void isRefusedByItsField(Impossible impossible) {
    District here = districts.found("901");
    var past = past(here, id());
    past.putAll(impossible.change());
    if (impossible.field().equals("responsible")) {
      past.put("decisions", List.of(owed(id(), id())));
    }

    JsonNode answer = taken(here, past);

    assertThat(answer.path("taken").asInt()).isZero();
    assertThat(answer.at("/refused/0/fields/0").asString()).isEqualTo(impossible.field());
    assertThat(chronology(here.asTeacher(), here).body().size()).isZero();
  }

  @Test
  void closesOnlyWithADecisionOrAReason() {
    District here = districts.found("901");
    var undecided = past(here, id());
    undecided.put("decisions", List.of());
    var both = past(here, id());
    both.put("noFollowUp", "Det går godt");
    var without = past(here, id());
    without.put("decisions", List.of());
    without.put("noFollowUp", "Det går godt");

    JsonNode answer = take("901", List.of(undecided, both, without)).body();

    assertThat(answer.path("refused").findValuesAsString("code"))
        .containsExactly("meeting:nothing-decided", "meeting:follow-up-contradicted");
    assertThat(chronology(here.asTeacher(), here).text()).contains("Det går godt");
  }

  @Test
  void theSameIdWithOtherContentIsRefusedAndChangesNothing() {
    District here = districts.found("901");
    var past = past(here, id());
    taken(here, past);
    past.put("met", "2025-03-20");

    assertThat(taken(here, past).at("/refused/0/code").asString()).isEqualTo("record:id-taken");

    assertThat(chronology(here.asTeacher(), here).text()).contains("2025-03-06T14:00:00Z");
    assertThat(meetingsFrom(here, MET))
        .allSatisfy(
            meeting -> assertThat(meeting.path("date").asString()).isNotEqualTo("2025-03-20"));
  }

  @Test
  void aDecisionStandsOnOneItemOnly() {
    District here = districts.found("901");
    var one = past(here, id());
    var other = past(here, id());
    other.put("decisions", one.get("decisions"));

    JsonNode answer = take("901", List.of(one, other)).body();

    assertThat(answer.path("refused").findValuesAsString("code"))
        .containsExactly("meeting:decision-id-taken");
  }

  @Test
  void aQuestionWithoutANameHoldsNoNumberOfAPerson() {
    District here = districts.found("901");

    assertThat(taken(here, question(here, "Hvordan taler vi om søvn?")).path("taken").asInt())
        .isOne();
    assertThat(taken(here, question(here, "Han har 710115-1234")).at("/refused/0/code").asString())
        .isEqualTo("meeting:looks-like-cpr");
  }

  @Test
  void aChildOfTheNeighbourIsNotKnownHere() {
    District here = districts.found("901");
    District abroad = districts.found("902");
    var past = past(here, id());
    past.put(
        "named",
        Map.of("concern", id(), "child", abroad.child(), "unit", here.unit(), "basis", "CONSENT"));

    assertThat(taken(here, past).at("/refused/0/fields/0").asString()).isEqualTo("child");
  }
}
